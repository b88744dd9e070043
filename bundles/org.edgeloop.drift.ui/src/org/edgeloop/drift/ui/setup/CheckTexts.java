package org.edgeloop.drift.ui.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.report.KnownChecks;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.SpecPackage;

/** Checks in words. */
public final class CheckTexts {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;

	/** The presets by the name that a spec calls them, with their names for people. */
	public static final Map<String, String> PRESETS = presets();

	/** The checks by the name that a spec calls them, with that and their names for people. */
	public static final Map<String, String> CHECKS = checks();

	/** The comparisons of a condition with their signs, in the order in which a sentence names them. */
	public static final Map<EAttribute, String> SIGNS = signs();

	private CheckTexts() {
	}

	private static Map<String, String> presets() {
		var presets = new LinkedHashMap<String, String>();
		presets.put("DataDrift", "Drift");
		presets.put("DataQuality", "Quality");
		presets.put("DataStability", "Stability");
		presets.put("NoTargetPerformance", "Performance without target");
		presets.put("BinaryClassification", "Two classes");
		presets.put("MulticlassClassification", "Several classes");
		presets.put("Regression", "Regression");
		return Collections.unmodifiableMap(presets);
	}

	private static Map<String, String> checks() {
		var checks = new LinkedHashMap<String, String>();
		KnownChecks.all().forEach(kind -> checks.put(kind.id(), kind.id() + " \u2013 " + kind.name().strip()));
		return Collections.unmodifiableMap(checks);
	}

	/** @return what a check demands by default, as a sentence; empty if there is no such check */
	public static String byDefault(String check) {
		String condition = KnownChecks.defaultCondition(check);
		return condition.isEmpty() ? "" : "By default: " + condition + ".";
	}

	private static Map<EAttribute, String> signs() {
		var signs = new LinkedHashMap<EAttribute, String>();
		signs.put(MODEL.getCheckSettings_Eq(), "=");
		signs.put(MODEL.getCheckSettings_NotEq(), "\u2260");
		signs.put(MODEL.getCheckSettings_Gt(), ">");
		signs.put(MODEL.getCheckSettings_Gte(), "\u2265");
		signs.put(MODEL.getCheckSettings_Lt(), "<");
		signs.put(MODEL.getCheckSettings_Lte(), "\u2264");
		return Collections.unmodifiableMap(signs);
	}

	/** @return what a check demands, such as {@code ≥ 0 and ≤ 10 ± 5 %} */
	public static String condition(CheckSettings check) {
		var parts = new ArrayList<String>();
		SIGNS.forEach((attribute, sign) -> {
			if (check.eGet(attribute) instanceof Double bound) {
				parts.add(sign + " " + ValueText.of(bound));
			}
		});
		list(parts, "one of ", check.getIsIn());
		list(parts, "none of ", check.getNotIn());
		if (parts.isEmpty()) {
			return "by default";
		}
		return String.join(" and ", parts) + tolerance(check);
	}

	private static void list(List<String> parts, String words, List<Double> values) {
		if (!values.isEmpty()) {
			parts.add(words + String.join(", ", values.stream().map(ValueText::of).toList()));
		}
	}

	private static String tolerance(CheckSettings check) {
		String relative = check.getRelative() == null ? "" : " \u00b1 " + ValueText.percent(check.getRelative());
		return relative + (check.getAbsolute() == null ? "" : " \u00b1 " + ValueText.of(check.getAbsolute()));
	}
}
