package org.edgeloop.drift.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;

/**
 * What a data quality run is to do.
 *
 * @param roles which column is target, prediction, time and id; its lists of features do not matter here
 * @param ignored columns that no preset looks at; checks asked for one by one may still name them
 * @param kinds of columns as the user set them; the others are found by {@link ColumnKinds}
 * @param mode by whose rules
 * @param presets what to check first, in this order
 * @param checks what to check beside, in this order
 * @param extent how much is taken; checks of what is not taken have status ERROR
 */
public record QualitySettings(ColumnRoles roles, Set<String> ignored, Map<String, ColumnKind> kinds, Mode mode,
		List<QualityPreset> presets, List<CheckRequest> checks, QualityExtent extent) {

	/** No checks; everything is found. */
	public static final QualitySettings DEFAULT = new QualitySettings(ColumnRoles.NONE, Set.of(), Map.of(), Mode.CORRECTED, List.of(), List.of(),
			QualityExtent.CORRELATIONS);

	public QualitySettings {
		ignored = Set.copyOf(ignored);
		kinds = Map.copyOf(kinds);
		presets = List.copyOf(presets);
		checks = List.copyOf(checks);
	}

	public QualitySettings withRoles(ColumnRoles newRoles) {
		return new QualitySettings(newRoles, ignored, kinds, mode, presets, checks, extent);
	}

	public QualitySettings withMode(Mode newMode) {
		return new QualitySettings(roles, ignored, kinds, newMode, presets, checks, extent);
	}

	public QualitySettings withKinds(Map<String, ColumnKind> newKinds) {
		return new QualitySettings(roles, ignored, newKinds, mode, presets, checks, extent);
	}

	public QualitySettings withPresets(List<QualityPreset> newPresets) {
		return new QualitySettings(roles, ignored, kinds, mode, newPresets, checks, extent);
	}

	public QualitySettings withChecks(List<CheckRequest> newChecks) {
		return new QualitySettings(roles, ignored, kinds, mode, presets, newChecks, extent);
	}

	public QualitySettings withExtent(QualityExtent newExtent) {
		return new QualitySettings(roles, ignored, kinds, mode, presets, checks, newExtent);
	}
}
