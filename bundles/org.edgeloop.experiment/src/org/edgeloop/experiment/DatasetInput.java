package org.edgeloop.experiment;

import java.util.SortedMap;

/**
 * A data set that a run was given.
 *
 * @param name as it was logged
 * @param digest tells versions of the data apart
 * @param sourceType what kind of place {@code source} is: local, http, code and the like
 * @param source where the data came from, most often as JSON
 * @param schema its columns as JSON, empty if unknown
 * @param profile its size as JSON, empty if unknown
 * @param tags what the run used it for, {@code mlflow.data.context} among them
 */
public record DatasetInput(String name, String digest, String sourceType, String source, String schema, String profile,
		SortedMap<String, String> tags) {
}
