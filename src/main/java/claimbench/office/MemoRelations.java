package claimbench.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relationships of a memo's text, and the pictures that they lead to. */
final class MemoRelations {

    private static final String NO_RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    private static final String PNG = "<Default Extension=\"png\" ContentType=\"image/png\"/>";

    private MemoRelations() {}

    /** The file without links and pictures that the text does not refer to any more. */
    static WordFile clear(WordFile file, Set<String> referred) {
        String text = file.relations();
        if (text.isEmpty()) {
            return file;
        }
        WordFile cleared = file;
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (XmlElement relation : relations(file)) {
            boolean ours = isLinkOrPicture(relation) && !referred.contains(relation.attribute("Id"));
            if (ours) {
                out.append(text, from, relation.start());
                from = relation.end();
            }
        }
        cleared = cleared.with(
                file.relationsPart(), out.append(text.substring(from)).toString());
        for (String name : picturesOf(file)) {
            cleared = isReferred(cleared, name) ? cleared : cleared.without(name);
        }
        return cleared;
    }

    private static boolean isLinkOrPicture(XmlElement relation) {
        String type = relation.attribute("Type");
        return type.endsWith("/hyperlink") || type.endsWith("/image");
    }

    static List<XmlElement> relations(WordFile file) {
        String text = file.relations();
        return text.isEmpty()
                ? List.of()
                : XmlElement.root(text).all("Relationship").toList();
    }

    private static List<String> picturesOf(WordFile file) {
        return relations(file).stream()
                .filter(relation -> relation.attribute("Type").endsWith("/image"))
                .map(relation -> file.resolved(relation.attribute("Target")))
                .toList();
    }

    /** True if any part of the file shows the picture, going by its name alone. */
    private static boolean isReferred(WordFile file, String picture) {
        String ending = picture.substring(picture.lastIndexOf('/') + 1);
        return file.parts().keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .flatMap(name -> XmlElement.root(file.text(name)).all("Relationship"))
                .anyMatch(relation -> ("/" + relation.attribute("Target")).endsWith("/" + ending));
    }

    /** New relationships beside those of the file. */
    static WordRelations continuing(WordFile file) {
        Set<String> ids = relations(file).stream()
                .map(relation -> relation.attribute("Id"))
                .collect(Collectors.toSet());
        Set<String> files = file.parts().keySet().stream()
                .filter(name -> name.startsWith(file.folder()))
                .map(name -> name.substring(file.folder().length()))
                .collect(Collectors.toSet());
        return new WordRelations(ids, files);
    }

    /** The file with these relationships and pictures. */
    static WordFile add(WordFile file, WordRelations relations) {
        if (relations.xml().isEmpty()) {
            return file;
        }
        String before = file.relations().isEmpty() ? NO_RELATIONS : file.relations();
        WordFile added = file.with(file.relationsPart(), XmlElement.root(before).appending(relations.xml()));
        for (Map.Entry<String, byte[]> picture : relations.pictures().entrySet()) {
            added = added.with(file.folder() + picture.getKey(), picture.getValue());
        }
        return relations.pictures().isEmpty() ? added : declaringPng(added);
    }

    private static WordFile declaringPng(WordFile file) {
        XmlElement types = XmlElement.root(file.text(WordFile.CONTENT_TYPES));
        Stream<String> extensions = types.all("Default").map(type -> type.attribute("Extension"));
        return extensions.anyMatch("png"::equalsIgnoreCase)
                ? file
                : file.with(WordFile.CONTENT_TYPES, types.appending(PNG));
    }
}
