package org.edgeloop.dataset.ui.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.exchange.ImportLabelsOperation;
import org.edgeloop.dataset.exchange.ImportPlan;
import org.edgeloop.dataset.exchange.LabelExchange;
import org.edgeloop.dataset.ui.projects.Projects;

/** Asks for the files and what they do not say, and shows the labels that would come of it. */
final class ImportLabelsPage extends WizardPage {

	private static final int COLUMNS = 3;
	private static final Set<String> OURS = Set.of("data", "labels", DatasetFiles.NAME);
	private static final String BY_THE_FILES = "As the files say";

	private final IStructuredSelection selection;
	private final Set<Path> files = new LinkedHashSet<>();
	private Text fileNames;
	private FormatChoice format;
	private ProjectChoice project;
	private Combo recording;
	private TimeChoice time;
	private Text mapping;
	private Button addTypes;
	private Label summary;
	private PreviewTable preview;
	private RemarksTable remarks;
	private PreviewJob<ImportPlan> previewing;

	/** @param selection the project or recording to begin with */
	ImportLabelsPage(IStructuredSelection selection) {
		super("labels", "Import Labels", null);
		this.selection = selection;
		setDescription("Labels of Label Studio, Audacity, Praat or a table join those that are there. The files stay as they are.");
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
		previewing = new PreviewJob<>(area, this::show, this::refuse);
		createFiles(area);
		format = new FormatChoice(area, COLUMNS, this::update);
		project = new ProjectChoice(area, COLUMNS, selection, this::showRecordings);
		createRecording(area);
		time = new TimeChoice(area, COLUMNS, this::update);
		createMapping(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(summary);
		preview = new PreviewTable(area, COLUMNS);
		remarks = new RemarksTable(area, "What is not taken over, or needs a look:", COLUMNS);
		setControl(area);
		project.listRecordings();
		setFiles(selectedLabelFiles());
	}

	private void createFiles(Composite area) {
		new Label(area, SWT.NONE).setText("&Files:");
		fileNames = new Text(area, SWT.BORDER | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fileNames);
		var choose = new Button(area, SWT.PUSH);
		choose.setText("&Choose…");
		choose.addListener(SWT.Selection, _ -> chooseFiles());
		GridDataFactory.fillDefaults().applyTo(choose);
	}

	private void createRecording(Composite area) {
		new Label(area, SWT.NONE).setText("&Recording:");
		recording = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		recording.setItems(BY_THE_FILES);
		recording.select(0);
		recording.addListener(SWT.Selection, _ -> update());
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(recording);
	}

	private void createMapping(Composite area) {
		new Label(area, SWT.NONE).setText("&Mapping:");
		mapping = new Text(area, SWT.BORDER);
		mapping.setMessage("type:Run=state/running; time=format:%Y-%m-%d %H:%M:%S.%f; column:from=Onset");
		mapping.setToolTipText("KEY=VALUE, separated by semicolons. Keys are time, zone, end, config, annotator, type:NAME, "
				+ "recording:NAME and column:FIELD.");
		mapping.addListener(SWT.Modify, _ -> update());
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(mapping);
		addTypes = new Button(area, SWT.CHECK);
		addTypes.setText("&Add new label types to the project's taxonomy");
		addTypes.setSelection(true);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(addTypes);
	}

	/** Files outside the folders of recordings and of our own labels that have a name of a known format are meant to be imported. */
	private List<Path> selectedLabelFiles() {
		List<Path> selected = new ArrayList<>();
		for (Object element : selection.toList()) {
			IFile file = Adapters.adapt(element, IFile.class);
			boolean isOurs = file == null || file.getLocation() == null || OURS.contains(file.getProjectRelativePath().segment(0));
			if (!isOurs && LabelExchange.guess(file.getLocation().toPath()).isPresent()) {
				selected.add(file.getLocation().toPath());
			}
		}
		return selected;
	}

	private void chooseFiles() {
		var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Label Files");
		if (dialog.open() != null) {
			List<Path> chosen = new ArrayList<>();
			for (String name : dialog.getFileNames()) {
				chosen.add(Path.of(dialog.getFilterPath(), name));
			}
			setFiles(chosen);
		}
	}

	/** Takes these files, and the format that the first one's name speaks for. */
	private void setFiles(List<Path> chosen) {
		files.clear();
		files.addAll(chosen);
		fileNames.setText(String.join(", ", chosen.stream().map(file -> chosen.size() == 1 ? file.toString() : "" + file.getFileName()).toList()));
		chosen.stream().findFirst().flatMap(LabelExchange::guess).ifPresent(format::choose);
		update();
	}

	private void showRecordings(List<RecordingEntry> found) {
		String chosen = recordingPath();
		recording.removeAll();
		recording.add(BY_THE_FILES);
		found.forEach(entry -> recording.add(entry.path()));
		recording.select(Math.max(0, recording.indexOf(chosen)));
		update();
	}

	private String recordingPath() {
		return recording.getSelectionIndex() <= 0 ? "" : recording.getText();
	}

	private void update() {
		if (previewing == null || remarks == null) {
			return;
		}
		previewing.cancel();
		setPageComplete(false);
		setErrorMessage(project.project().isEmpty() ? "There is no Edgeloop project to import into: make or open one first." : null);
		Optional<ImportRequest> request = request();
		if (request.isEmpty()) {
			showNothing("Choose files to see what labels are in them.");
			return;
		}
		summary.setText("Reading…");
		try {
			ImportLabelsOperation operation = request.get().operation();
			previewing.request(operation::plan);
		} catch (ProblemException e) {
			refuse(e.problem());
		}
	}

	/** @return what is asked for; empty while something is missing */
	Optional<ImportRequest> request() {
		Optional<IProject> target = project.project();
		return files.isEmpty() || target.isEmpty() ? Optional.empty()
				: Optional.of(new ImportRequest(Projects.folderOf(target.get()), List.copyOf(files), format.format(), recordingPath(),
						time.option(), mapping.getText(), addTypes.getSelection()));
	}

	/** @return the project to import into; there is one once the page is complete */
	IProject target() {
		return Objects.requireNonNull(project.project().orElse(null));
	}

	private void show(ImportPlan plan) {
		var rows = new ImportRows(plan);
		summary.setText(rows.summary());
		preview.show(rows);
		remarks.show(plan.problems());
		setErrorMessage(null);
		setPageComplete(rows.isWorthIt());
	}

	private void refuse(Problem problem) {
		showNothing("");
		setErrorMessage(problem.toLine());
	}

	private void showNothing(String why) {
		@Nullable ImportRows none = null;
		summary.setText(why);
		preview.show(none);
		remarks.show(List.of());
	}
}
