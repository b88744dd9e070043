package org.edgeloop.experiment;

import java.util.SortedMap;

/**
 * A named group of runs.
 *
 * @param id unique in its store
 * @param name unique among the experiments of its store, deleted ones included
 * @param artifactLocation the URI below which its runs keep their files; empty if the store names none
 * @param created in milliseconds since 1970, 0 if unknown
 * @param updated in milliseconds since 1970, 0 if unknown
 * @param tags sorted by key
 */
public record Experiment(String id, String name, Lifecycle lifecycle, String artifactLocation, long created, long updated,
		SortedMap<String, String> tags) {
}
