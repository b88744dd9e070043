package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.report.CheckPreset;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.Correction;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.spec.Task;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A spec of a drift report: from a file, from options, or from a file with options that replace parts of it. */
@NonNullByDefault({})
final class SpecArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Parameters(paramLabel = "SPEC", arity = "0..1", description = "A .drift file.")
	private Path file;

	@Option(names = "--reference", paramLabel = "TABLE", description = "The table that says what is usual: a CSV or Parquet file, a saved profile, "
			+ "or a table of a Trino server as http://HOST:PORT/CATALOG.SCHEMA.TABLE.")
	private String reference;

	@Option(names = "--current", paramLabel = "TABLE", description = "The table that is compared with it.")
	private String current;

	@Option(names = "--mode", paramLabel = "MODE", description = "By whose rules: corrected (the default) or evidently, defects included.")
	private Mode mode;

	@Option(names = "--preset", paramLabel = "NAME", split = ",", description = "Checks to be run: DataDrift, DataQuality, DataStability, "
			+ "NoTargetPerformance, BinaryClassification, MulticlassClassification, Regression.")
	private List<String> presets = new ArrayList<>();

	@Option(names = "--drift-share", paramLabel = "SHARE", description = "The share of drifted columns from which on the data set has drifted: 0.5.")
	private Double driftShare;

	@Option(names = "--stattest", paramLabel = "NAME", description = "The stat test of all columns.")
	private String stattest;

	@Option(names = "--num-stattest", paramLabel = "NAME", description = "The stat test of columns of numbers.")
	private String numStattest;

	@Option(names = "--cat-stattest", paramLabel = "NAME", description = "The stat test of columns of categories.")
	private String catStattest;

	@Option(names = "--text-stattest", paramLabel = "NAME", description = "The stat test of columns of text.")
	private String textStattest;

	@Option(names = { "--threshold", "--stattest-threshold" }, paramLabel = "T", description = "The threshold of all columns.")
	private Double threshold;

	@Option(names = { "--num-threshold", "--num-stattest-threshold" }, paramLabel = "T", description = "The threshold of columns of numbers.")
	private Double numThreshold;

	@Option(names = { "--cat-threshold", "--cat-stattest-threshold" }, paramLabel = "T", description = "The threshold of columns of categories.")
	private Double catThreshold;

	@Option(names = { "--text-threshold", "--text-stattest-threshold" }, paramLabel = "T", description = "The threshold of columns of text.")
	private Double textThreshold;

	@Option(names = "--column-stattest", paramLabel = "COLUMN=NAME", description = "The stat test of a column.")
	private Map<String, String> columnStattests = new LinkedHashMap<>();

	@Option(names = "--column-threshold", paramLabel = "COLUMN=T", description = "The threshold of a column.")
	private Map<String, Double> columnThresholds = new LinkedHashMap<>();

	@Option(names = "--role", paramLabel = "COLUMN=ROLE", description = "What a column is for: feature, target, prediction, probability, datetime, "
			+ "id or ignored.")
	private Map<String, String> roles = new LinkedHashMap<>();

	@Option(names = "--task", paramLabel = "TASK", description = "What the model predicts: classification, regression or none.")
	private Task task;

	@Option(names = "--positive-label", paramLabel = "CLASS", description = "The class that counts as positive of two.")
	private String positiveLabel;

	@Option(names = "--correlations", description = "Say how columns go together.")
	private boolean correlations;

	@Option(names = "--quality", negatable = true, description = "Describe the quality of the data, which is done unless told otherwise.")
	private Boolean quality;

	@Option(names = "--correction", paramLabel = "METHOD", description = "How p-values are corrected for their number: holm or benjamini-hochberg.")
	private String correction;

	/** @return whether the spec comes from a file */
	boolean isFile() {
		return file != null;
	}

	/** @return the file of the spec */
	Path file() {
		return file;
	}

	/** @return the folder that the spec's paths go from */
	Path folder() {
		Path parent = file == null ? null : file.toAbsolutePath().getParent();
		return parent == null ? Path.of("").toAbsolutePath() : parent;
	}

	/** @return the spec, with what the options say */
	DriftSpec spec() throws IOException {
		if (file == null && current == null) {
			throw wrong("name a .drift file, or --reference and --current");
		}
		return withOptions();
	}

	/** @return the spec, whose current table is somebody else's matter */
	DriftSpec specOfReference() throws IOException {
		if (file == null && reference == null) {
			throw wrong("name a .drift file, or --reference");
		}
		return withOptions();
	}

	private DriftSpec withOptions() throws IOException {
		DriftSpec spec = file == null ? SpecFactory.eINSTANCE.createDriftSpec() : DriftSpecFile.FORM.read(file);
		set(reference, text -> spec.setReference(TableArgument.parse(text, this::wrong)));
		set(current, text -> spec.setCurrent(TableArgument.parse(text, this::wrong)));
		set(mode, spec::setMode);
		set(driftShare, spec::setDriftShare);
		set(stattest, spec::setStattest);
		set(numStattest, spec::setNumStattest);
		set(catStattest, spec::setCatStattest);
		set(textStattest, spec::setTextStattest);
		set(threshold, spec::setThreshold);
		set(numThreshold, spec::setNumThreshold);
		set(catThreshold, spec::setCatThreshold);
		set(textThreshold, spec::setTextThreshold);
		set(task, spec::setTask);
		set(positiveLabel, spec::setPositiveLabel);
		set(quality, spec::setQuality);
		spec.setCorrelations(spec.isCorrelations() || correlations);
		set(correction, name -> spec.setCorrection(correction(name)));
		columnStattests.forEach((column, name) -> column(spec, column).setStattest(name));
		columnThresholds.forEach((column, value) -> column(spec, column).setThreshold(value));
		roles.forEach((column, role) -> column(spec, column).setRole(role(role)));
		if (!presets.isEmpty()) {
			spec.getPresets().clear();
			presets.forEach(name -> spec.getPresets().add(preset(name)));
		}
		return spec;
	}

	private static <T> void set(T value, Consumer<T> setter) {
		if (value != null) {
			setter.accept(value);
		}
	}

	private static ColumnSettings column(DriftSpec spec, String name) {
		for (ColumnSettings settings : spec.getColumns()) {
			if (settings.getColumn().equals(name)) {
				return settings;
			}
		}
		ColumnSettings settings = SpecFactory.eINSTANCE.createColumnSettings();
		settings.setColumn(name);
		spec.getColumns().add(settings);
		return settings;
	}

	private ColumnRole role(String name) {
		ColumnRole role = ColumnRole.get(name.toLowerCase(Locale.ROOT));
		if (role == null) {
			throw wrong("there is no role " + name);
		}
		return role;
	}

	private Correction correction(String name) {
		Correction found = Correction.get(name.toLowerCase(Locale.ROOT));
		if (found == null) {
			throw wrong("there is no correction " + name + "; choose none, holm or benjamini-hochberg");
		}
		return found;
	}

	private String preset(String name) {
		return CheckPreset.of(name).map(CheckPreset::id).orElseThrow(() -> wrong("there is no preset of checks called " + name));
	}

	private ParameterException wrong(String sentence) {
		return new ParameterException(command.commandLine(), sentence);
	}
}
