package org.edgeloop.drift.check;

/**
 * What checks of one kind have in common.
 *
 * @param id Evidently's class name
 * @param name the heading
 * @param group what it is about
 */
public record CheckKind(String id, String name, String group) {

	public static final String DATA_INTEGRITY = "data_integrity";
	public static final String DATA_QUALITY = "data_quality";
	public static final String DATA_DRIFT = "data_drift";
	public static final String CLASSIFICATION = "classification";
	public static final String REGRESSION = "regression";
}
