package claimbench.foreign;

import java.util.List;

/**
 * A name that the catalogue does not settle. The answers are one of the candidates, any other entry, a new entry, or to
 * leave out what stands under it.
 *
 * @param written the name as the table prints it
 * @param candidates entries it may mean, the likeliest first; empty if none comes near
 * @param places where it stands, in reading order
 * @param why what makes it uncertain, in a few words
 */
public record Question(Subject subject, String written, List<String> candidates, List<String> places, String why) {

    public Question {
        candidates = List.copyOf(candidates);
        places = List.copyOf(places);
    }
}
