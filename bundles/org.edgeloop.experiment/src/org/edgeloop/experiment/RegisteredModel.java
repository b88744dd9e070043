package org.edgeloop.experiment;

import java.util.List;
import java.util.SortedMap;

/**
 * A named model with its versions.
 *
 * @param created in milliseconds since 1970
 * @param updated in milliseconds since 1970
 * @param aliases version by alias
 * @param versions all of them, the newest first
 */
public record RegisteredModel(String name, String description, long created, long updated, SortedMap<String, String> tags,
		SortedMap<String, Integer> aliases, List<ModelVersion> versions) {
}
