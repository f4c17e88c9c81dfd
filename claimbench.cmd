@echo off
rem Starts claimbench on Windows, and builds it first if there is no build or a source is newer than it.
rem Needs a JDK 17 or newer, and Maven 3.8 or newer for building. Options for Java: CLAIMBENCH_JAVA_OPTS.
rem Exit code 69: could not be built or started.
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
set "TARGET=%ROOT%target"
set "JAR=%TARGET%\claimbench.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
set "SAID=%TEMP%\claimbench-%RANDOM%.txt"
"%JAVA%" -version >nul 2>"%SAID%"
for /f "tokens=3" %%V in ('findstr /c:" version " "%SAID%"') do for /f "delims=.-+ " %%M in ("%%~V") do set "MAJOR=%%M"
del "%SAID%" >nul 2>nul
if not defined MAJOR (
    echo claimbench: needs Java, and there is none. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 69
)
if %MAJOR% LSS 17 (
    echo claimbench: needs Java 17 or newer, and %JAVA% is %MAJOR%. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 69
)

rem A copy of the sources of the last build stands in target\sources; xcopy /d /l names those that are newer.
set "BUILD="
if not exist "%JAR%" set "BUILD=1"
if not exist "%TARGET%\built" set "BUILD=1"
if not exist "%TARGET%\sources" set "BUILD=1"
for %%D in (src\main .mvn) do for /f "delims=" %%L in ('xcopy "%ROOT%%%D" "%TARGET%\sources\%%D" /d /l /s /i /y 2^>nul ^| findstr /c:":"') do set "BUILD=1"
for /f "delims=" %%L in ('xcopy "%ROOT%pom.xml" "%TARGET%\sources" /d /l /i /y 2^>nul ^| findstr /c:"pom.xml"') do set "BUILD=1"
if not defined BUILD goto start

where mvn >nul 2>nul
if errorlevel 1 (
    echo claimbench: building needs Maven, and there is none. Install Maven 3.8 or newer. 1>&2
    exit /b 69
)
echo claimbench: building (first use or sources changed), about a minute ... 1>&2
if not exist "%TARGET%" mkdir "%TARGET%"
pushd "%ROOT%"
call mvn -q -B -Dmaven.test.skip=true package >"%TARGET%\build.log" 2>&1 <nul
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
    type "%TARGET%\build.log" 1>&2
    echo claimbench: the build failed, for the reason above. 1>&2
    exit /b 69
)
for %%D in (src\main .mvn) do xcopy "%ROOT%%%D" "%TARGET%\sources\%%D" /d /s /i /y /q >nul
xcopy "%ROOT%pom.xml" "%TARGET%\sources" /d /i /y /q >nul

:start
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true -Dsun.font.layout.ffm=false -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %CLAIMBENCH_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
