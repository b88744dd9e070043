package org.edgeloop.versioning.history;

import java.util.Optional;

/**
 * The commit since which a file is what HEAD has.
 *
 * @param commit the youngest one whose content is HEAD's and none of its parents'
 * @param tag the oldest tag that has the commit in it, as far as HEAD's ancestors say; empty if it is in none yet
 * @param content the id of the file's content in Git: 40 hexadecimal digits
 */
public record LastChange(HistoryCommit commit, Optional<String> tag, String content) {
}
