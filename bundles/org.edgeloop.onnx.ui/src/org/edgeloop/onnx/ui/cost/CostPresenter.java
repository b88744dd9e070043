package org.edgeloop.onnx.ui.cost;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.cost.CostTable;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.LintOperation;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.lint.Targets;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.view.GraphOverlay;
import org.edgeloop.ui.Background;

/** The logic of the Cost view. */
public final class CostPresenter {

	/** What the chosen target says to what costs. */
	private record Verdict(CostResult cost, Optional<Target> target, List<LintFinding> findings) {
	}

	private final Background background;
	private final ChosenTargets chosen;
	private final Runnable listener;
	private final Runnable costListener = this::costChanged;
	private Optional<OnnxDocument> document = Optional.empty();
	private Optional<CostFeed> feed = Optional.empty();
	private Optional<Verdict> verdict = Optional.empty();
	private Optional<Problem> refusal = Optional.empty();
	private Targets targets = Targets.builtIn();
	private Runnable cancel = () -> { };

	/** @param listener is told when something else is to be shown */
	public CostPresenter(Background background, ChosenTargets chosen, Runnable listener) {
		this.background = background;
		this.chosen = chosen;
		this.listener = listener;
		background.start("Reading targets", _ -> chosen.targets(), found -> {
			targets = found;
			listener.run();
		}, this::refuse);
	}

	/** Shows another model, or none. */
	public void show(Optional<OnnxDocument> other) {
		if (other.equals(document)) {
			return;
		}
		close();
		document = other;
		verdict = Optional.empty();
		feed = document.map(opened -> CostFeed.of(opened, background));
		feed.ifPresent(shared -> shared.addListener(costListener));
		costChanged();
	}

	private void costChanged() {
		cancel.run();
		feed.flatMap(CostFeed::result).filter(cost -> verdict.filter(known -> known.cost == cost).isEmpty()).ifPresent(this::judge);
		listener.run();
	}

	private void judge(CostResult cost) {
		Model model = document.orElseThrow().model();
		Path file = model.file();
		cancel = background.start("Checking " + file.getFileName(), progress -> {
			Optional<Target> target = chosen.target(file);
			List<LintFinding> findings = target.isEmpty() ? List.of()
					: new LintOperation(model, cost.shapes(), cost.cost(), target.get()).run(progress);
			return new Verdict(cost, target, findings);
		}, found -> {
			verdict = Optional.of(found);
			refusal = Optional.empty();
			listener.run();
		}, this::refuse);
	}

	private void refuse(Problem problem) {
		refusal = Optional.of(problem);
		listener.run();
	}

	public Optional<OnnxDocument> document() {
		return document;
	}

	/** @return empty until it is worked out */
	public Optional<CostResult> result() {
		return feed.flatMap(CostFeed::result);
	}

	/** @return why something could not be worked out, or a file of targets not be read */
	public Optional<Problem> refusal() {
		return feed.flatMap(CostFeed::problem).or(() -> refusal);
	}

	public List<CostTable.Row> rows() {
		return result().map(CostResult::rows).orElse(List.of());
	}

	/** @return the row of a node; empty for other elements, and for constants */
	public Optional<CostTable.Row> row(GraphElement element) {
		return element instanceof GraphElement.OfNode node ? rows().stream().filter(row -> row.cost().ref().equals(node.ref())).findFirst()
				: Optional.empty();
	}

	/** @return the totals in one line; empty until they are worked out */
	public String totals() {
		return result().map(found -> {
			ModelCost.Totals sums = found.cost().totals();
			String text = String.format(Locale.ROOT,
					"%,d MACs   %,d MACC   %,d parameters   weights %,d B   activations %,d B   flash about %,d B", sums.macs(), sums.macc(), sums.parameters(),
					sums.weightBytes(), sums.activationBytes(), sums.flashBytes());
			return found.bindings().isEmpty() ? text : text + "   for " + bindings(found);
		}).orElse("");
	}

	private static String bindings(CostResult found) {
		return found.bindings().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Object::toString).collect(Collectors.joining(", "));
	}

	/** @return what is not counted, each in a line */
	public String gaps() {
		return result().map(found -> found.cost().gaps().stream().map(Problem::toLine).collect(Collectors.joining("\n"))).orElse("");
	}

	/** @return the colours of the graph by a figure; empty until it is worked out */
	public Optional<GraphOverlay> overlay(CostColumn column) {
		return result().map(found -> column.overlay(found.cost()));
	}

	/** @return the targets there are */
	public Targets targets() {
		return targets;
	}

	/** @return the target that was chosen for the model */
	public Optional<Target> target() {
		return verdict.flatMap(Verdict::target);
	}

	/** @return what the target says, errors first */
	public List<LintFinding> findings() {
		return verdict.map(Verdict::findings).orElse(List.of());
	}

	/** @param target an id; empty for none */
	public void choose(Optional<String> target) {
		document.ifPresent(opened -> chosen.choose(opened.model().file(), target));
		verdict = Optional.empty();
		costChanged();
	}

	/** Adds the targets of a file, now and when the workbench starts again. */
	public void addTargets(Path file) {
		background.start("Reading targets", _ -> Targets.builtIn().with(file), found -> {
			chosen.setOwnFile(file);
			targets = found;
			refusal = Optional.empty();
			verdict = Optional.empty();
			costChanged();
		}, this::refuse);
	}

	public void close() {
		cancel.run();
		feed.ifPresent(shared -> shared.removeListener(costListener));
	}
}
