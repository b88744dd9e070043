package org.edgeloop.onnx.ui.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.LineChart;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.evaluation.ClassificationReport;
import org.edgeloop.evaluation.CompareModelsOperation;
import org.edgeloop.evaluation.ComparisonSettings;
import org.edgeloop.evaluation.EvaluateModelOperation;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.evaluation.JudgedWindow;
import org.edgeloop.evaluation.LogEvaluationOperation;
import org.edgeloop.evaluation.ModelComparison;
import org.edgeloop.evaluation.ModelEvaluation;
import org.edgeloop.evaluation.ThresholdCurve;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.ui.Background;

/** The logic of the Evaluation view. */
public final class EvaluationPresenter {

	private final Background background;
	private final Runnable listener;
	private Optional<OnnxDocument> document = Optional.empty();
	private Optional<Path> home = Optional.empty();
	private Optional<Path> project = Optional.empty();
	private Optional<Path> champion = Optional.empty();
	private EvaluationSettings settings = EvaluationSettings.DEFAULT;
	private Optional<ModelEvaluation> evaluation = Optional.empty();
	private Optional<ModelComparison> comparison = Optional.empty();
	private Optional<LogEvaluationOperation> logging = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private Optional<Runnable> cancel = Optional.empty();

	/** @param listener is told when something else is to be shown */
	public EvaluationPresenter(Background background, Runnable listener) {
		this.background = background;
		this.listener = listener;
	}

	/** Shows another model, or none; what was found out of one is forgotten with it, and where its windows come from with its project. */
	public void show(Optional<GraphSelection> selection) {
		Optional<OnnxDocument> other = selection.map(GraphSelection::document);
		if (other.equals(document)) {
			return;
		}
		stop();
		document = other;
		forget();
		background.<Optional<Path>> start("Looking for the project", _ -> other.flatMap(opened -> DatasetFiles.projectAbove(opened.model().file())),
				found -> {
					if (document.equals(other)) {
						home = found;
						project = found.or(() -> project);
						listener.run();
					}
				}, _ -> listener.run());
		listener.run();
	}

	private void forget() {
		evaluation = Optional.empty();
		comparison = Optional.empty();
		logging = Optional.empty();
		problem = Optional.empty();
	}

	public Optional<OnnxDocument> document() {
		return document;
	}

	/** @return the project that the model lies in */
	public Optional<Path> home() {
		return home;
	}

	/** @return the project, or the feature table, that windows come from */
	public Optional<Path> project() {
		return project;
	}

	public void setProject(Path folder) {
		project = Optional.of(folder);
		listener.run();
	}

	/** @return the model that the one in front is compared with */
	public Optional<Path> champion() {
		return champion;
	}

	public void setChampion(Optional<Path> model) {
		champion = model;
		listener.run();
	}

	public EvaluationSettings settings() {
		return settings;
	}

	public void setSettings(EvaluationSettings other) {
		settings = other;
		listener.run();
	}

	/** Judges the model in front, against the champion if there is one. */
	public void evaluate() {
		if (document.isEmpty() || project.isEmpty()) {
			return;
		}
		stop();
		forget();
		OnnxDocument judged = document.get();
		cancel = Optional.of(champion.isPresent() ? compare(judged, project.get(), champion.get()) : judge(judged, project.get()));
		listener.run();
	}

	private Runnable judge(OnnxDocument judged, Path source) {
		EvaluationSettings used = settings;
		var operation = new EvaluateModelOperation(judged.model().file(), source, used);
		return background.start(name(judged), operation::run, found -> done(judged, () -> {
			evaluation = Optional.of(found);
			logging = Optional.of(new LogEvaluationOperation(found, source, used));
		}), this::failed);
	}

	private Runnable compare(OnnxDocument judged, Path source, Path against) {
		EvaluationSettings used = settings;
		var operation = new CompareModelsOperation(against, judged.model().file(), source, used, ComparisonSettings.DEFAULT);
		return background.start(name(judged), operation::run, found -> done(judged, () -> {
			comparison = Optional.of(found);
			logging = Optional.of(new LogEvaluationOperation(found, source, used));
			evaluation = Optional.of(found.challenger());
		}), this::failed);
	}

	private static String name(OnnxDocument judged) {
		return "Judging " + judged.model().file().getFileName();
	}

	private void done(OnnxDocument judged, Runnable take) {
		if (document.filter(judged::equals).isPresent()) {
			cancel = Optional.empty();
			take.run();
			listener.run();
		}
	}

	private void failed(Problem fault) {
		cancel = Optional.empty();
		problem = Optional.of(fault);
		listener.run();
	}

	/** Ends what is under way. */
	public void stop() {
		cancel.ifPresent(Runnable::run);
		if (cancel.isPresent()) {
			cancel = Optional.empty();
			listener.run();
		}
	}

	public boolean isBusy() {
		return cancel.isPresent();
	}

	/** @return why the last evaluation came to nothing */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return of the model in front */
	public Optional<ModelEvaluation> evaluation() {
		return evaluation;
	}

	public Optional<ModelComparison> comparison() {
		return comparison;
	}

	/** @return what keeps the evaluation as a run; empty if nothing has been judged */
	public Optional<LogEvaluationOperation> logging() {
		return logging;
	}

	/** @return what is going on, came of it, or can be done, in a few sentences */
	public String status() {
		if (isBusy()) {
			return "Judging the model\u2026";
		}
		if (evaluation.isEmpty()) {
			return "Judges the model on %s%s.".formatted(project.map(folder -> "the windows of " + folder.getFileName()).orElse("a project that you choose"),
					champion.map(model -> ", against " + model.getFileName()).orElse(""));
		}
		List<String> sentences = new ArrayList<>();
		evaluation.ifPresent(judged -> {
			sentences.add("Judged on %,d windows of %s: %s.".formatted(judged.report().windows(), project.map(Path::getFileName).orElse(judged.model()),
					judged.takes()));
			judged.problems().forEach(one -> sentences.add(sentence(one.what())));
		});
		comparison.ifPresent(both -> sentences.add(EvaluationFigures.text(both.mcNemar())));
		return String.join(" ", sentences);
	}

	private static String sentence(String clause) {
		return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
	}

	public List<FigureRow> figures() {
		return evaluation.map(judged -> EvaluationFigures.of(judged.report(), comparison)).orElse(List.of());
	}

	/** @return the confusion matrix of the model in front, then the champion's */
	public List<HeatmapChart> confusions() {
		List<HeatmapChart> charts = new ArrayList<>();
		evaluation.ifPresent(judged -> charts.add(confusion(judged)));
		comparison.ifPresent(both -> charts.add(confusion(both.champion())));
		return charts;
	}

	private HeatmapChart confusion(ModelEvaluation judged) {
		ClassificationReport report = judged.report();
		return EvaluationCharts.confusion("%s: %d of %d right".formatted(judged.model().getFileName(), report.right(), report.windows()), report);
	}

	/** @return the classes that a threshold can be chosen for */
	public List<String> classes() {
		return evaluation.map(judged -> judged.curves().stream().map(ThresholdCurve::type).toList()).orElse(List.of());
	}

	/** @return of the model in front; empty if it has no such class */
	public Optional<LineChart> thresholds(String type) {
		return evaluation.flatMap(judged -> judged.curves().stream().filter(curve -> curve.type().equals(type)).findFirst()).map(EvaluationCharts::thresholds);
	}

	/** @return the windows that the model in front is wrong about, those that it is surest of first */
	public List<JudgedWindow> worst() {
		return evaluation.map(ModelEvaluation::worst).orElse(List.of());
	}

	/**
	 * Opens windows where they can be looked at and labelled.
	 *
	 * @param opener takes the windows as JSON, and a path in their project
	 */
	public void open(List<JudgedWindow> windows, WindowOpener opener) {
		if (!windows.isEmpty()) {
			project.ifPresent(source -> opener.open(FeatureWindow.write(windows.stream().map(JudgedWindow::window).toList()), source));
		}
	}

	/** Shows windows. */
	@FunctionalInterface
	public interface WindowOpener {

		/** @param project a folder of the project, or a file in it */
		void open(String windows, Path project);
	}

	public void close() {
		cancel.ifPresent(Runnable::run);
	}
}
