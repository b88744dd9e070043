package org.edgeloop.dvc.data;

import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;

/**
 * What a checkout did to the workspace. Paths are from the repository's root, with a '/' behind those of folders.
 *
 * @param added outputs that were not there
 * @param modified outputs that were changed
 * @param deleted outputs that are gone, since the version that is checked out does not have them
 * @param addedFiles how many files were made, in folders and alone
 * @param modifiedFiles how many files got other content
 * @param deletedFiles how many files are gone
 * @param failed the outputs that are not what they should be, and why
 */
public record CheckoutReport(List<String> added, List<String> modified, List<String> deleted, int addedFiles, int modifiedFiles,
		int deletedFiles, Map<String, Problem> failed) {
}
