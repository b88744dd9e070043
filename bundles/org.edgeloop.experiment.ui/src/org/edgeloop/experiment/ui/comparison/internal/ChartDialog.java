package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.ValueChoice;
import org.edgeloop.experiment.spec.XAxis;
import org.edgeloop.ui.FormDialog;

/** Asks how a chart is to be: its kind, what it shows, and how. What its kind has no use for is greyed out. */
final class ChartDialog extends FormDialog<ChartSettings> {

	private static final String[] KINDS = { "Lines", "Bars", "Scatter", "Box", "Parallel coordinates", "Contour", "Importance of params",
			"Confusion matrices" };
	private static final String[] X_AXES = { "Step", "Time", "Time since start" };
	private static final String[] VALUES = { "Last", "Least", "Greatest", "At a step" };
	private static final String PLACEHOLDER = "metrics.loss, params.lr";

	private final ChartSettings start;
	private final Map<String, String> choices;
	private Text title;
	private Combo kind;
	private Text keys;
	private Combo x;
	private Combo y;
	private Combo target;
	private Combo xAxis;
	private Button logX;
	private Button logY;
	private Text logAxes;
	private Text smoothing;
	private Combo groupBy;
	private Button traces;
	private Combo value;
	private Text step;

	ChartDialog(Shell parent, String title, ChartSettings start, ComparedRuns runs) {
		super(parent, title, "What the chart shows of the runs. Keys are written as in a search: metrics.NAME, params.NAME, attributes.NAME.");
		this.start = start;
		choices = choices(runs);
	}

	private static Map<String, String> choices(ComparedRuns runs) {
		var choices = new LinkedHashMap<String, String>();
		for (RunKey.Kind kind : List.of(RunKey.Kind.METRIC, RunKey.Kind.PARAM, RunKey.Kind.ATTRIBUTE)) {
			runs.names(kind).forEach(name -> choices.put(new RunKey(kind, name).toString(), new RunKey(kind, name).toString()));
		}
		return choices;
	}

	@Override
	protected void createFields() {
		title = text("&Title:", start.getTitle(), "by what it shows");
		kind = combo("&Kind:", KINDS, start.getKind().getValue());
		keys = text("&Show:", String.join(", ", start.getKeys()), PLACEHOLDER);
		new KeyProposals(choices.keySet()).install(keys);
		x = choice("To the &right:", choices, start.getX());
		y = choice("&Upwards:", choices, start.getY());
		target = choice("&Coloured by, or target:", choices, start.getTarget());
		xAxis = combo("&Axis of lines:", X_AXES, start.getXAxis().getValue());
		logX = check("&Logarithmic to the right", start.isLogX());
		logY = check("Logarithmic up&wards", start.isLogY());
		logAxes = text("Logarithmic a&xes:", String.join(", ", start.getLogAxes()), "of parallel coordinates, such as params.lr");
		new KeyProposals(choices.keySet()).install(logAxes);
		smoothing = text("S&moothing (0 to below 1):", Double.toString(start.getSmoothing()), "0");
		groupBy = choice("&Group by:", choices, start.getGroupBy());
		traces = check("Draw &each run of a group as well", start.isTraces());
		value = combo("&Value of a metric:", VALUES, start.getValue().getValue());
		step = text("At st&ep:", start.getStep() == null ? "" : start.getStep().toString(), "the last");
	}

	@Override
	protected ChartSettings read() {
		ChartSettings chart = EcoreUtil.copy(start);
		chart.setKind(ChartKind.get(kind.getSelectionIndex()));
		enable(chart.getKind());
		chart.setTitle(title.getText().strip());
		List<String> shown = keys(keys);
		List<String> logarithmic = keys(logAxes);
		Stream.concat(Stream.concat(shown.stream(), logarithmic.stream()), Stream.of(x, y, target, groupBy).map(field -> field.getText().strip())).forEach(ChartDialog::check);
		chart.getKeys().clear();
		chart.getKeys().addAll(shown);
		chart.getLogAxes().clear();
		chart.getLogAxes().addAll(logarithmic);
		chart.setX(x.getText().strip());
		chart.setY(y.getText().strip());
		chart.setTarget(target.getText().strip());
		chart.setXAxis(XAxis.get(xAxis.getSelectionIndex()));
		chart.setLogX(logX.getSelection());
		chart.setLogY(logY.getSelection());
		chart.setSmoothing(smoothing(smoothing.getText().strip()));
		chart.setGroupBy(groupBy.getText().strip());
		chart.setTraces(traces.getSelection());
		chart.setValue(ValueChoice.get(value.getSelectionIndex()));
		chart.setStep(step(step.getText().strip()));
		if (chart.getKind() != ChartKind.CONFUSION && ComparisonCharts.keys(chart).isEmpty()) {
			throw new IllegalArgumentException("choose what the chart shows");
		}
		return chart;
	}

	private static List<String> keys(Text field) {
		return Arrays.stream(field.getText().split(",")).map(String::strip).filter(key -> !key.isEmpty()).distinct().toList();
	}

	private void enable(ChartKind chosen) {
		boolean lines = chosen == ChartKind.LINE;
		boolean places = chosen == ChartKind.SCATTER || chosen == ChartKind.CONTOUR;
		keys.setEnabled(!places && chosen != ChartKind.CONFUSION);
		x.setEnabled(places);
		y.setEnabled(places);
		target.setEnabled(places || chosen == ChartKind.PARALLEL || chosen == ChartKind.IMPORTANCE);
		xAxis.setEnabled(lines);
		logX.setEnabled(lines || places);
		logY.setEnabled(lines || places || chosen == ChartKind.BOX);
		logAxes.setEnabled(chosen == ChartKind.PARALLEL);
		smoothing.setEnabled(lines);
		groupBy.setEnabled(lines || chosen == ChartKind.BOX);
		traces.setEnabled(lines);
		value.setEnabled(!lines && chosen != ChartKind.CONFUSION);
		step.setEnabled(value.isEnabled() && value.getSelectionIndex() == ValueChoice.AT_STEP_VALUE);
	}

	private static void check(String key) {
		if (!key.isEmpty() && RunKey.parse(key).isEmpty()) {
			throw new IllegalArgumentException("\"" + key + "\" is no key: write it as metrics.NAME, params.NAME, tags.NAME or attributes.NAME");
		}
	}

	private static double smoothing(String text) {
		try {
			double weight = text.isEmpty() ? 0 : Double.parseDouble(text);
			if (weight >= 0 && weight < 1) {
				return weight;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException("smoothing is a number from 0 to below 1");
	}

	private static @Nullable Long step(String text) {
		try {
			return text.isEmpty() ? null : Long.valueOf(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("a step is a whole number", e);
		}
	}
}
