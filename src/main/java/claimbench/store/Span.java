package claimbench.store;

/** The one stretch in which two contents differ. */
record Span(int offset, Bytes removed, Bytes inserted) {

    static Span between(Bytes before, Bytes after) {
        int start = before.commonStart(after);
        int end = before.commonEnd(after, Math.min(before.size(), after.size()) - start);
        return new Span(start, before.part(start, before.size() - end), after.part(start, after.size() - end));
    }

    Span inverse() {
        return new Span(offset, inserted, removed);
    }

    boolean fits(Bytes content) {
        return offset >= 0
                && offset <= content.size() - removed.size()
                && content.part(offset, offset + removed.size()).equals(removed);
    }

    /** @param content one that it fits */
    Bytes applyTo(Bytes content) {
        Bytes rest = content.part(offset + removed.size(), content.size());
        return content.part(0, offset).then(inserted).then(rest);
    }
}
