package org.edgeloop.dataset.ui.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.exchange.ExportLabelsOperation;
import org.edgeloop.dataset.exchange.LabelExchange;
import org.edgeloop.dataset.ui.projects.Projects;

/** Asks which labels go into which file, and shows how that begins and what it cannot hold. */
final class ExportLabelsPage extends WizardPage {

	private static final int COLUMNS = 3;
	private static final int RECORDING_LINES = 6;
	private static final int TEXT_LINES = 10;
	private static final int WIDTH = 720;

	/** How much of a file is shown. */
	private static final int LONGEST_TEXT = 20_000;

	private final IStructuredSelection selection;
	private ProjectChoice project;
	private Table recordings;
	private FormatChoice format;
	private Text out;
	private Text text;
	private RemarksTable remarks;
	private PreviewJob<ExportLabelsOperation.Preview> previewing;

	/** @param selection the project or recording to begin with */
	ExportLabelsPage(IStructuredSelection selection) {
		super("labels", "Export Labels", null);
		this.selection = selection;
		setDescription("Saved labels are written for Label Studio, Audacity, Praat or as a table.");
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
		previewing = new PreviewJob<>(area, this::show, this::refuse);
		project = new ProjectChoice(area, COLUMNS, selection, this::showRecordings);
		createRecordings(area);
		format = new FormatChoice(area, COLUMNS, this::formatChanged);
		createOut(area);
		var title = new Label(area, SWT.NONE);
		title.setText("Pre&view of the first recording:");
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(title);
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(WIDTH, TEXT_LINES * text.getLineHeight()).applyTo(text);
		remarks = new RemarksTable(area, "What this format cannot hold of the first recording's labels:", COLUMNS);
		setControl(area);
		project.listRecordings();
		update();
	}

	private void createRecordings(Composite area) {
		var title = new Label(area, SWT.NONE);
		title.setText("&Recordings:");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(title);
		recordings = new Table(area, SWT.BORDER | SWT.CHECK);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, RECORDING_LINES * recordings.getItemHeight()).applyTo(recordings);
		recordings.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				update();
			}
		});
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, "&All", () -> checkAll(true));
		button(buttons, "&None", () -> checkAll(false));
	}

	private static void button(Composite parent, String name, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, _ -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void checkAll(boolean checked) {
		Stream.of(recordings.getItems()).forEach(item -> item.setChecked(checked));
		update();
	}

	private void createOut(Composite area) {
		new Label(area, SWT.NONE).setText("&Into:");
		out = new Text(area, SWT.BORDER);
		out.setMessage("A file, or a folder for a format with a file for each recording");
		out.addListener(SWT.Modify, _ -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(out);
		button(area, "&Choose…", this::chooseOut);
	}

	private void chooseOut() {
		String chosen;
		if (isFolder()) {
			var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
			dialog.setText("Folder for the Label Files");
			chosen = dialog.open();
		} else {
			var dialog = new FileDialog(getShell(), SWT.SAVE);
			dialog.setText("Label File");
			dialog.setOverwrite(true);
			dialog.setFileName("labels" + format.format().extension());
			chosen = dialog.open();
		}
		if (chosen != null) {
			out.setText(chosen);
		}
	}

	private boolean isFolder() {
		return format.format().isFilePerRecording() && chosen().size() > 1;
	}

	private void showRecordings(List<RecordingEntry> found) {
		recordings.removeAll();
		Optional<String> selected = ProjectChoice.selected(selection)
				.map(resource -> resource.getProjectRelativePath().toString());
		List<RecordingEntry> labelled = found.stream().filter(entry -> entry.labelCount() > 0).toList();
		boolean isOneSelected = labelled.stream().anyMatch(entry -> selected.filter(entry.path()::equals).isPresent());
		for (RecordingEntry entry : labelled) {
			var item = new TableItem(recordings, SWT.NONE);
			item.setText(entry.path() + "  (" + entry.labelCount() + ")");
			item.setData(entry.path());
			item.setChecked(!isOneSelected || selected.filter(entry.path()::equals).isPresent());
		}
		update();
	}

	private List<String> chosen() {
		return Stream.of(recordings.getItems()).filter(TableItem::getChecked).map(item -> String.valueOf(item.getData())).toList();
	}

	/** A name that was right for the other format gets this one's extension. */
	private void formatChanged() {
		String path = out.getText();
		for (var other : LabelExchange.formats()) {
			if (path.endsWith(other.extension())) {
				out.setText(path.substring(0, path.length() - other.extension().length()) + format.format().extension());
				break;
			}
		}
		update();
	}

	private void update() {
		if (previewing == null || remarks == null) {
			return;
		}
		previewing.cancel();
		List<String> chosen = chosen();
		if (chosen.isEmpty() || project.project().isEmpty()) {
			text.setText("");
			remarks.show(List.of());
		} else {
			var first = new ExportLabelsOperation(Projects.folderOf(project.project().get()), chosen.subList(0, 1), format.format(), Path.of(""),
					ExchangeOptions.NONE);
			previewing.request(first::preview);
		}
		validate();
	}

	private void validate() {
		setErrorMessage(project.project().isEmpty() ? "There is no Edgeloop project to export from: make or open one first." : null);
		setPageComplete(operation().isPresent());
	}

	/** @return what is asked for; empty while something is missing */
	Optional<ExportLabelsOperation> operation() {
		String path = out.getText().strip();
		List<String> chosen = chosen();
		return project.project().isEmpty() || chosen.isEmpty() || path.isEmpty() ? Optional.empty()
				: Optional.of(new ExportLabelsOperation(Projects.folderOf(project.project().get()), chosen, format.format(), Path.of(path),
						ExchangeOptions.NONE));
	}

	/** @return the project to export from; there is one once the page is complete */
	IProject source() {
		return Objects.requireNonNull(project.project().orElse(null));
	}

	private void show(ExportLabelsOperation.Preview preview) {
		String whole = preview.text();
		text.setText(whole.length() <= LONGEST_TEXT ? whole : whole.substring(0, LONGEST_TEXT) + "\n…");
		remarks.show(preview.problems());
	}

	private void refuse(Problem problem) {
		text.setText("");
		remarks.show(List.of(problem));
	}
}
