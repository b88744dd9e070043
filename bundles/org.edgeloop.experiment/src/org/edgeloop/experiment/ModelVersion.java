package org.edgeloop.experiment;

import java.util.SortedMap;

/**
 * One version of a registered model.
 *
 * @param model whose version it is
 * @param version counted from 1
 * @param stage the older way of saying what a version is for
 * @param source the URI of its files
 * @param runId the run that made it; empty if none is known
 * @param status READY, PENDING_REGISTRATION or FAILED_REGISTRATION
 * @param created in milliseconds since 1970
 * @param updated in milliseconds since 1970
 */
public record ModelVersion(String model, int version, ModelStage stage, String source, String runId, String status,
		String description, long created, long updated, SortedMap<String, String> tags) {
}
