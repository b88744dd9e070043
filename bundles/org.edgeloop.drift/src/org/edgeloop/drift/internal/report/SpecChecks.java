package org.edgeloop.drift.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.performance.ByClassCheck;
import org.edgeloop.drift.performance.ClassificationCheck;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.performance.RegressionCheck;
import org.edgeloop.drift.quality.CheckRequest;
import org.edgeloop.drift.quality.QualityChecks;
import org.edgeloop.drift.quality.QualityPreset;
import org.edgeloop.drift.report.CheckPreset;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.DriftSpec;

/**
 * The checks that a spec asks for: on drift, on the data, on the model. Those on the data are made where the data is read, the others
 * from what the report holds.
 */
public final class SpecChecks {

	private static final Set<String> ON_DRIFT = DriftChecks.KINDS.stream().map(CheckKind::id).collect(Collectors.toUnmodifiableSet());

	private final DriftSpec spec;

	public SpecChecks(DriftSpec spec) {
		this.spec = spec;
	}

	/** @return the presets that are checked where the data is read */
	public List<QualityPreset> ofData() {
		return presets().flatMap(preset -> QualityPreset.of(preset.id()).stream()).toList();
	}

	/** @return the single checks that are made where the data is read */
	public List<CheckRequest> requests() {
		return spec.getChecks().stream().filter(check -> QualityChecks.kind(check.getCheck()).isPresent()).map(OwnChecks::request).toList();
	}

	/** @return whether the model must be measured for a check */
	public boolean needModel() {
		return presets().anyMatch(SpecChecks::isOnModel) || spec.getChecks().stream().anyMatch(check -> isOnModel(check.getCheck()));
	}

	/**
	 * @param onData the checks that were made where the data was read
	 * @param model null if it was not measured
	 */
	public CheckSuite run(List<ColumnDrift> columns, ColumnRoles roles, List<Check> onData, @Nullable ModelQuality model) {
		var drift = new DriftChecks(columns);
		List<Check> checks = new ArrayList<>();
		spec.getPresets().stream().filter(name -> CheckPreset.of(name).isEmpty())
				.forEach(name -> checks.add(unknown(name, null, "There is no preset of checks called " + name + ".")));
		presets().forEach(preset -> {
			switch (preset) {
			case DATA_DRIFT -> checks.addAll(drift.preset());
			case NO_TARGET_PERFORMANCE -> checks.addAll(withoutTarget(drift, columns, roles));
			case BINARY_CLASSIFICATION, MULTICLASS_CLASSIFICATION, REGRESSION -> checks.addAll(onModel(preset, model));
			case DATA_QUALITY, DATA_STABILITY -> {
				// made where the data was read
			}
			}
		});
		checks.addAll(onData);
		spec.getChecks().stream().filter(check -> QualityChecks.kind(check.getCheck()).isEmpty())
				.forEach(check -> checks.add(own(check, drift, columns, model)));
		return new CheckSuite(checks);
	}

	private Stream<CheckPreset> presets() {
		return spec.getPresets().stream().flatMap(name -> CheckPreset.of(name).stream());
	}

	private static boolean isOnModel(CheckPreset preset) {
		return switch (preset) {
		case BINARY_CLASSIFICATION, MULTICLASS_CLASSIFICATION, REGRESSION -> true;
		case DATA_DRIFT, DATA_QUALITY, DATA_STABILITY, NO_TARGET_PERFORMANCE -> false;
		};
	}

	private static boolean isOnModel(String check) {
		return !ON_DRIFT.contains(check) && QualityChecks.kind(check).isEmpty();
	}

	private static List<Check> withoutTarget(DriftChecks drift, List<ColumnDrift> columns, ColumnRoles roles) {
		List<Check> checks = new ArrayList<>();
		columns.stream().filter(column -> roles.predictions().contains(column.column())).forEach(column -> checks.add(drift.column(column, true)));
		checks.add(drift.share(Condition.ANY, true));
		return checks;
	}

	private static List<Check> onModel(CheckPreset preset, @Nullable ModelQuality model) {
		boolean fits = model != null && switch (preset) {
		case REGRESSION -> model.regression() != null;
		default -> model.classification() != null;
		};
		return fits && model != null ? model.checks().checks()
				: List.of(unknown(preset.id(), null, "There are no targets and predictions of a " + preset.id() + " to check."));
	}

	private static Check own(CheckSettings asked, DriftChecks drift, List<ColumnDrift> columns, @Nullable ModelQuality model) {
		return switch (asked.getCheck()) {
		case "TestShareOfDriftedColumns" -> drift.share(OwnChecks.condition(asked), asked.isCritical());
		case "TestNumberOfDriftedColumns" -> drift.number(OwnChecks.condition(asked), asked.isCritical());
		case "TestColumnDrift" -> columns.stream().filter(column -> column.column().equals(asked.getColumn())).findFirst()
				.map(column -> drift.column(column, asked.isCritical()))
				.orElseGet(() -> unknown(asked.getCheck(), asked.getColumn(), "The column " + asked.getColumn() + " is not compared."));
		default -> ownOfModel(asked, model).orElseGet(() -> unknown(asked.getCheck(), null,
				"There is no check called " + asked.getCheck() + ", or no targets and predictions for it."));
		};
	}

	private static Optional<Check> ownOfModel(CheckSettings asked, @Nullable ModelQuality model) {
		Condition bounds = OwnChecks.condition(asked);
		Condition wanted = bounds.isAny() ? null : bounds;
		var classification = model == null ? null : model.classification();
		var regression = model == null ? null : model.regression();
		String id = asked.getCheck();
		if (regression != null) {
			return Stream.of(RegressionCheck.values()).filter(check -> check.kind().id().equals(id)).findFirst()
					.map(check -> check.check(regression, wanted, asked.isCritical()));
		}
		if (classification != null) {
			String label = String.valueOf(OwnChecks.request(asked).arguments().getOrDefault("label", ""));
			Optional<Check> ofAll = Stream.of(ClassificationCheck.values()).filter(check -> check.kind().id().equals(id)).findFirst()
					.map(check -> check.check(classification, wanted, asked.isCritical()));
			return ofAll.or(() -> Stream.of(ByClassCheck.values()).filter(check -> check.kind().id().equals(id)).findFirst()
					.flatMap(check -> classification.targets().stream().filter(label::equals).findFirst()
							.map(known -> check.check(classification, known, wanted, asked.isCritical()))));
		}
		return Optional.empty();
	}

	private static Check unknown(String id, @Nullable String column, String sentence) {
		return Check.error(new CheckKind(id, id, ""), column, sentence);
	}
}
