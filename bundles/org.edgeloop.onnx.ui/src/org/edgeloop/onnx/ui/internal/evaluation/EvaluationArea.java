package org.edgeloop.onnx.ui.internal.evaluation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.onnx.ui.evaluation.EvaluationPage;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.ThemeColors;

/** All of the Evaluation view while there is a model. */
public final class EvaluationArea {

	private static final int MARGIN = 6;
	private static final String LOG = "org.edgeloop.onnx.ui.evaluation.log";

	private final EvaluationPresenter presenter;
	private final Composite area;
	private final Button evaluate;
	private final Button alone;
	private final Button log;
	private final Button stop;
	private final Label status;
	private final TabFolder tabs;
	private final FiguresPanel figures;
	private final ConfusionPanel confusion;
	private final ThresholdPanel thresholds;
	private final WorstPanel worst;

	public EvaluationArea(Composite parent, EvaluationPresenter presenter, IServiceLocator site) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Composite bar = new Composite(area, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(bar);
		evaluate = button(bar, "&Evaluate", "Judge the model on the project's labelled windows", this::evaluate);
		evaluate.setImage(Icons.EVALUATE.image());
		button(bar, "&Against\u2026", "Compare with another model, such as the one in use", this::askChampion).setImage(Icons.COMPARE.image());
		alone = button(bar, "A&lone", "Judge the model without another one", () -> presenter.setChampion(Optional.empty()));
		button(bar, "&Project\u2026", "Choose the project whose windows the model is judged on", this::askProject);
		button(bar, "&Windows\u2026", "Choose length, hop, channels and split of the windows", this::askWindows);
		log = button(bar, "Log as &Run\u2026", "Keep the evaluation as a run, to compare it with others", () -> log(site));
		log.setImage(Icons.EXPERIMENT.image());
		stop = button(bar, "&Stop", "End what is under way", presenter::stop);
		stop.setImage(Icons.STOP.image());
		status = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(status);
		tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		figures = new FiguresPanel(tabs, presenter);
		confusion = new ConfusionPanel(tabs, presenter);
		thresholds = new ThresholdPanel(tabs, presenter);
		worst = new WorstPanel(tabs, presenter, new WindowOpening(site));
		tab("Figures", Icons.STATISTICS, figures.control());
		tab("Confusion", Icons.HEATMAP, confusion.control());
		tab("Thresholds", Icons.HISTOGRAM, thresholds.control());
		tab("Worst Windows", Icons.OPEN_WINDOWS, worst.control());
	}

	private static Button button(Composite bar, String text, String tip, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}

	private void tab(String title, Icons icon, Control content) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setImage(icon.image());
		item.setControl(content);
	}

	public Composite control() {
		return area;
	}

	/** Judges the model, once it is known on what. */
	public void evaluate() {
		if (presenter.project().isEmpty()) {
			askProject();
		}
		presenter.evaluate();
	}

	/** Asks for a champion and judges both. */
	public void askChampion() {
		var dialog = new FileDialog(area.getShell(), SWT.OPEN);
		dialog.setText("Compare With");
		dialog.setFilterExtensions(new String[] { "*.onnx", "*" });
		dialog.setFilterNames(new String[] { "ONNX models", "All files" });
		presenter.document().map(opened -> opened.model().file().toAbsolutePath().getParent()).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			presenter.setChampion(Optional.of(Path.of(chosen)));
			evaluate();
		}
	}

	private void askProject() {
		var dialog = new DirectoryDialog(area.getShell(), SWT.OPEN);
		dialog.setText("Project to Judge On");
		dialog.setMessage("The model is judged on the labelled windows of this project's recordings.");
		presenter.project().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			presenter.setProject(Path.of(chosen));
		}
	}

	private void askWindows() {
		new WindowsDialog(area.getShell(), presenter.settings()).ask().ifPresent(presenter::setSettings);
	}

	/** Asks the part of the workbench that knows the stores. */
	private static void log(IServiceLocator site) {
		try {
			site.getService(IHandlerService.class).executeCommand(LOG, null);
		} catch (CommandException e) {
			Problems.log("The evaluation could not be logged", e);
		}
	}

	public void openWorst() {
		worst.openAll();
	}

	public void showPage(EvaluationPage page) {
		tabs.setSelection(page.ordinal());
	}

	/** Shows what the presenter knows. */
	public void refresh() {
		evaluate.setEnabled(!presenter.isBusy());
		stop.setEnabled(presenter.isBusy());
		alone.setEnabled(presenter.champion().isPresent());
		log.setEnabled(presenter.logging().isPresent());
		status.setForeground(presenter.problem().isPresent() ? ThemeColors.FAILED.color() : ThemeColors.MUTED_TEXT.color());
		status.setText(presenter.problem().map(fault -> fault.toLine()).orElse(presenter.status()).replace("&", "&&"));
		status.setToolTipText(presenter.project().map(Path::toString).orElse(""));
		figures.refresh();
		confusion.refresh();
		thresholds.refresh();
		worst.refresh();
		area.layout();
	}
}
