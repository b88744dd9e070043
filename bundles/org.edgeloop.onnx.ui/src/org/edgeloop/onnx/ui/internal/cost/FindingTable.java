package org.edgeloop.onnx.ui.internal.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.cost.CostPresenter;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** What the chosen target says to the model: findings, and in full the one that is selected, with what helps and where the limit stands. */
final class FindingTable {

	private static final int WHAT = 60;
	private static final int WHERE = 24;
	private static final int RULE = 14;
	private static final int LINES = 4;

	private final CostPresenter presenter;
	private final Composite area;
	private final Label heading;
	private final RowTable<LintFinding> table;
	private final Text detail;
	private List<LintFinding> shown = List.of();

	/** @param opened is told the node of the finding that the user opens */
	FindingTable(Composite parent, CostPresenter presenter, Consumer<GraphElement> opened) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		heading = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(heading);
		table = new RowTable<>(area, List.of(RowColumn.words("Finding", WHAT, finding -> sentence(finding.what())), RowColumn.words("Where", WHERE, LintFinding::where),
				new RowColumn<>("Rule", RULE, false, finding -> finding.rule().id(), Comparator.comparing(LintFinding::rule))),
				finding -> finding.node().ifPresent(node -> opened.accept(new GraphElement.OfNode(node))));
		table.setImage(FindingTable::image);
		table.addSelectionListener(finding -> show(Optional.of(finding)));
		TableCopy.install(table.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		detail = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, LINES * detail.getLineHeight()).applyTo(detail);
	}

	private static @Nullable Image image(LintFinding finding) {
		return (switch (finding.severity()) {
		case ERROR -> Icons.ERROR;
		case WARNING -> Icons.WARNING;
		case INFO -> Icons.INFO;
		}).image();
	}

	private void show(Optional<LintFinding> finding) {
		detail.setText(finding.map(one -> sentence(one.what()) + "." + line("What helps: ", one.hint()) + line("Source: ", one.source())).orElse(""));
	}

	private static String sentence(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static String line(String title, String text) {
		return text.isEmpty() ? "" : "\n" + title + text + ".";
	}

	void refresh() {
		List<LintFinding> findings = presenter.findings();
		heading.setText(presenter.target().map(target -> heading(target, findings)).orElse(""));
		if (!findings.equals(shown)) {
			shown = findings;
			table.show(findings);
			show(findings.stream().findFirst().filter(finding -> finding.severity() != Severity.INFO));
		}
		area.layout();
	}

	private static String heading(Target target, List<LintFinding> findings) {
		long errors = findings.stream().filter(LintFinding::isError).count();
		String verdict = errors == 0 ? "Nothing is known that keeps it from running"
				: String.format(Locale.ROOT, "It cannot run so (%d %s)", errors, errors == 1 ? "error" : "errors");
		return verdict + " on " + target.name() + ", by " + target.runner().name() + ".";
	}
}
