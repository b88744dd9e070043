package org.edgeloop.device.ui.internal.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.base.Problem;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.ui.editor.DeploymentPresenter;
import org.edgeloop.device.ui.editor.DeviceSession;
import org.edgeloop.device.ui.editor.HistoryPresenter;
import org.edgeloop.device.ui.editor.HistoryText;
import org.edgeloop.device.ui.plan.Durations;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.ThemeColors;

/** What was put onto the device before, by whom, and how it went; below, the log of the one that is selected. */
final class HistoryPage extends SessionPage {

	static final String ID = "history";

	private static final List<RowColumn<HistoryEntry>> COLUMNS = List.of(
			new RowColumn<>("When", 24, false, HistoryText::time, Comparator.comparing(HistoryEntry::time)),
			RowColumn.words("What", 11, HistoryText::action), RowColumn.words("File", 34, HistoryEntry::artifact),
			RowColumn.words("SHA-256", 16, HistoryText::hash),
			new RowColumn<>("Bytes", 13, true, HistoryText::bytes, Comparator.comparingLong(HistoryEntry::bytes)),
			RowColumn.words("Outcome", 22, HistoryText::outcome),
			new RowColumn<>("Took", 11, true, entry -> Durations.words(entry.millis()), Comparator.comparingLong(HistoryEntry::millis)),
			RowColumn.words("By", 20, HistoryEntry::by));

	private final DeploymentPresenter deployment;
	private final HistoryPresenter history;
	private RowTable<HistoryEntry> table;
	private StyledText log;
	private Label sentence;
	private Button again;

	HistoryPage(FormEditor editor, DeviceSession session, DeploymentPresenter deployment) {
		super(editor, session, ID, "History");
		this.deployment = deployment;
		history = deployment.history();
		history.addListener(this::update);
		deployment.plan().addListener(this::update);
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		again = new Button(line, SWT.PUSH);
		again.setText("Deploy &Again");
		again.setToolTipText("Puts the file of the selected deployment onto the device once more, as it was then");
		again.addListener(SWT.Selection, _ -> table.selected().ifPresent(this::deployAgain));
		sentence = toolkit.createLabel(line, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(sentence);
		SashForm parts = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(parts);
		table = new RowTable<>(parts, COLUMNS, this::deployAgain);
		table.setImage(entry -> icon(entry).image());
		table.addSelectionListener(history::select);
		log = new StyledText(parts, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		log.setFont(JFaceResources.getTextFont());
		log.setAlwaysShowScrollBars(false);
		log.setMargins(4, 2, 4, 2);
		recolour();
		ThemeColors.whenChanged(log, this::recolour);
		parts.setWeights(3, 2);
	}

	private void recolour() {
		log.setBackground(ThemeColors.CANVAS.color());
		log.setForeground(ThemeColors.TEXT.color());
	}

	private void deployAgain(HistoryEntry entry) {
		getEditor().setActivePage(DeployPage.ID);
		deployment.deployAgain(entry);
	}

	private static Icons icon(HistoryEntry entry) {
		return switch (entry.outcome()) {
		case COMPLETED -> entry.action() == HistoryEntry.Action.ROLL_BACK ? Icons.ROLL_BACK : Icons.PASSED;
		case FAILED -> Icons.ERROR;
		case CANCELLED -> Icons.STOP;
		case ROLLED_BACK, UNFINISHED -> Icons.WARNING;
		};
	}

	@Override
	protected void refresh() {
		table.show(history.entries());
		Optional<HistoryEntry> selected = history.selected();
		again.setEnabled(selected.filter(entry -> !entry.sha256().isEmpty()).isPresent() && !deployment.plan().isRunning());
		if (!log.getText().equals(history.log())) {
			log.setText(history.log());
		}
		sentence.setText(text(selected).replace("&", "&&"));
		sentence.setToolTipText(text(selected));
	}

	private String text(Optional<HistoryEntry> selected) {
		if (!history.problems().isEmpty()) {
			return history.problems().stream().map(Problem::toLine).findFirst().orElse("");
		}
		return selected.map(HistoryEntry::problem).filter(problem -> !problem.isEmpty())
				.orElse(history.entries().isEmpty() ? "Nothing was put onto this device yet." : "");
	}

	@Override
	public void setFocus() {
		if (table != null) {
			table.control().setFocus();
		}
	}
}
