package org.edgeloop.onnx.ui.internal.run;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.run.LatencyStatistics;
import org.edgeloop.onnx.run.NodeLatency;
import org.edgeloop.onnx.run.Profile;
import org.edgeloop.onnx.ui.run.RunPresenter;
import org.edgeloop.onnx.ui.run.RunView;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** How long the whole model and each node take. */
final class ProfilePanel {

	private static final int MARGIN = 6;
	private static final int NAME = 28;
	private static final int WORD = 18;
	private static final int NUMBER = 14;

	private final RunPresenter presenter;
	private final Composite area;
	private final Label whole;
	private final RowTable<NodeLatency> table;
	private Optional<Profile> shown = Optional.empty();

	ProfilePanel(Composite parent, RunView view) {
		presenter = view.presenter();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		whole = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(whole);
		table = new RowTable<>(area, columns(), latency -> latency.node().ifPresent(view::reveal));
		table.setImage(latency -> latency.node().isPresent() ? Icons.OPERATOR.image() : null);
		TableCopy.install(table.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
	}

	private List<RowColumn<NodeLatency>> columns() {
		return List.of(RowColumn.words("Node", NAME, latency -> latency.node().map(ref -> ref.node().label()).orElse("added by ONNX Runtime")),
				RowColumn.words("Run as", WORD, NodeLatency::operator), number("Median (ms)", latency -> latency.time().median()),
				number("\u00b1 (ms)", latency -> latency.time().deviation()), number("95 % (ms)", latency -> latency.time().percentile95()),
				new RowColumn<>("Share", NUMBER, true, latency -> String.format(Locale.ROOT, "%.1f %%", 100 * share(latency)),
						Comparator.comparingDouble(this::share)),
				new RowColumn<>("Calls", NUMBER, true, latency -> Long.toString(latency.calls()), Comparator.comparingLong(NodeLatency::calls)),
				RowColumn.words("With", NAME, ProfilePanel::others), RowColumn.words("Graph", WORD, latency -> latency.node().map(ref -> ref.graph().id()).orElse("")));
	}

	private static RowColumn<NodeLatency> number(String title, ToDoubleFunction<NodeLatency> number) {
		return new RowColumn<>(title, NUMBER, true, latency -> milliseconds(number.applyAsDouble(latency)), Comparator.comparingDouble(number));
	}

	private static String milliseconds(double number) {
		return String.format(Locale.ROOT, "%.3f", number);
	}

	/** Of all nodes of the main graph, whose times hold those of the graphs in them. */
	private double share(NodeLatency latency) {
		double sum = shown.stream().flatMap(profile -> profile.nodes().stream())
				.filter(other -> other.node().filter(ref -> !ref.graph().id().isEmpty()).isEmpty()).mapToDouble(other -> other.time().median()).sum();
		return sum == 0 ? 0 : latency.time().median() / sum;
	}

	private static String others(NodeLatency latency) {
		return String.join(", ", latency.fused().stream().filter(ref -> latency.node().filter(ref::equals).isEmpty()).map(NodeRef::node)
				.map(node -> node.label()).toList());
	}

	Composite control() {
		return area;
	}

	void refresh() {
		whole.setForeground(ThemeColors.MUTED_TEXT.color());
		whole.setText(presenter.profile().map(ProfilePanel::text).orElse("Profile the model to see how long it takes here, and which nodes take most of it."));
		if (!presenter.profile().equals(shown)) {
			shown = presenter.profile();
			table.show(shown.map(Profile::nodes).orElse(List.of()).stream()
					.sorted(Comparator.comparingDouble((NodeLatency latency) -> latency.time().median()).reversed()).toList());
		}
		area.layout();
	}

	private static String text(Profile profile) {
		LatencyStatistics time = profile.whole();
		return "The whole model takes %s ms \u00b1 %s (median of %d runs, from %s to %s), with %d threads of %s. Times of nodes are measured apart.".formatted(
				milliseconds(time.median()), milliseconds(time.deviation()), time.runs(), milliseconds(time.least()), milliseconds(time.most()),
				profile.threads(), profile.runtime());
	}
}
