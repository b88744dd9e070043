package org.edgeloop.drift.ui.report.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.internal.DriftPage;
import org.edgeloop.drift.ui.report.ChecksPresenter;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** What was checked, how it came out, and why. */
public final class ChecksPage extends DriftPage {

	public static final String ID = "tests";

	private final ChecksPresenter presenter;
	private final Consumer<String> openColumn;
	private VerdictBanner banner;
	private RowTable<Check> table;
	private Label count;
	private Text reason;

	/** @param openColumn shows a column on its own page, if the report has it */
	public ChecksPage(FormEditor editor, DriftSession session, Consumer<String> openColumn) {
		super(editor, session, ID, "Tests");
		presenter = new ChecksPresenter(session);
		this.openColumn = openColumn;
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		banner = new VerdictBanner(body, toolkit);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(banner.control());
		createFilter(body, toolkit);
		table = new RowTable<>(body, columns(), check -> openColumn.accept(ChecksPresenter.columnText(check)));
		table.setImage(check -> icon(check.status()).image());
		table.addSelectionListener(check -> reason.setText(ChecksPresenter.reason(check)));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(table.control());
		reason = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER);
		reason.setText("Select a check to read why it came out so. A double click, or Enter, shows its column.");
		GridDataFactory.fillDefaults().grab(true, false).hint(300, reason.getLineHeight() * 3).applyTo(reason);
	}

	private void createFilter(Composite body, FormToolkit toolkit) {
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Text filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Filter tests");
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
		filter.addListener(SWT.Modify, _ -> {
			presenter.setFilter(filter.getText());
			refresh();
		});
		Combo status = new Combo(line, SWT.READ_ONLY);
		status.add("All");
		for (CheckStatus each : CheckStatus.values()) {
			status.add(ChecksPresenter.word(each));
		}
		status.select(0);
		status.addListener(SWT.Selection, _ -> {
			int chosen = status.getSelectionIndex();
			presenter.setStatus(chosen <= 0 ? Optional.empty() : Optional.of(CheckStatus.values()[chosen - 1]));
			refresh();
		});
		count = toolkit.createLabel(line, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
	}

	private static List<RowColumn<Check>> columns() {
		return List.of(new RowColumn<>("State", 14, false, check -> ChecksPresenter.word(check.status()), Comparator.comparing(Check::status)),
				RowColumn.words("Test", 34, Check::name), RowColumn.words("Column", 24, ChecksPresenter::columnText),
				RowColumn.words("Condition", 26, ChecksPage::condition), RowColumn.words("Reason", 90, ChecksPresenter::reason));
	}

	private static String condition(Check check) {
		Condition condition = check.condition();
		return condition == null ? "" : condition.wording();
	}

	private static Icons icon(CheckStatus status) {
		return switch (status) {
		case SUCCESS -> Icons.PASSED;
		case FAIL -> Icons.ERROR;
		case WARNING, ERROR -> Icons.WARNING;
		case SKIPPED -> Icons.SKIPPED;
		};
	}

	@Override
	protected void refresh() {
		banner.show(presenter.verdict());
		count.setText(presenter.countText());
		table.show(presenter.checks());
	}
}
