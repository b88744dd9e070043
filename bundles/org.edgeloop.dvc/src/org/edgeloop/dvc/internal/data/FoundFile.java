package org.edgeloop.dvc.internal.data;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that was found in the workspace.
 *
 * @param path from the folder that was looked through, with '/' between the names; empty for a file that was looked at itself
 * @param file where it is, absolute
 * @param attributes of the file itself, or of what a symbolic link leads to
 * @param linked whether it is a symbolic link
 */
public record FoundFile(String path, Path file, BasicFileAttributes attributes, boolean linked) {
}
