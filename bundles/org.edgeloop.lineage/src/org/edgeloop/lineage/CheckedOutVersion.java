package org.edgeloop.lineage;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;

/**
 * A version of a project's files and data in a folder of its own.
 *
 * @param folder where it is
 * @param commit the commit's id: 40 hexadecimal digits
 * @param time when the commit was made, in milliseconds since 1970
 * @param files how many files Git had of it
 * @param dataFiles how many came from the cache of DVC
 * @param bytes of the data, as far as the pointers say
 * @param problems what is not there and why
 */
public record CheckedOutVersion(Path folder, String commit, long time, int files, int dataFiles, long bytes, List<Problem> problems) {

	public CheckedOutVersion {
		problems = List.copyOf(problems);
	}
}
