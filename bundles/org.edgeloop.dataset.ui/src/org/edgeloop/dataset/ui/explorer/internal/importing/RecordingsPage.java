package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks which files and folders to import, and into which group of which project. */
final class RecordingsPage extends WizardPage {

	private static final int LIST_WIDTH = 480;
	private static final int LIST_HEIGHT = 160;

	private final List<IProject> projects;
	private final @Nullable IProject initialProject;
	private final String initialGroup;
	private final Set<Path> sources = new LinkedHashSet<>();
	private final Consumer<List<Path>> listener;
	private @Nullable Table table;
	private @Nullable Combo projectField;
	private @Nullable Combo groupField;

	/**
	 * @param projects the Edgeloop projects to choose from
	 * @param initial what is chosen first; {@code null} where there is no project
	 * @param listener is told of the sources when they change
	 */
	RecordingsPage(List<IProject> projects, @Nullable ImportTarget initial, Consumer<List<Path>> listener) {
		super("recordings", "Import Recordings", null);
		this.projects = projects;
		this.listener = listener;
		initialProject = initial == null ? null : initial.project();
		initialGroup = initial == null ? "" : initial.group();
		setDescription("Recordings are copied into the project, the originals stay as they are.");
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		createSources(area);
		createTarget(area);
		setControl(area);
		validate();
	}

	private void createSources(Composite area) {
		var title = new Label(area, SWT.NONE);
		title.setText("&Files and folders:");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		Table list = new Table(area, SWT.BORDER | SWT.MULTI);
		table = list;
		GridDataFactory.fillDefaults().grab(true, true).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(list);
		sources.forEach(this::show);
		list.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		}));
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, "&Add Files…", this::addFiles);
		button(buttons, "Add F&older…", this::addFolder);
		button(buttons, "&Remove", this::removeSelected);
	}

	private static void button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, _ -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void createTarget(Composite area) {
		var fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(fields);
		new Label(fields, SWT.NONE).setText("Into &project:");
		Combo project = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
		projectField = project;
		projects.forEach(choice -> project.add(choice.getName()));
		project.select(Math.max(0, projects.indexOf(initialProject)));
		project.addListener(SWT.Selection, _ -> fillGroups());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
		new Label(fields, SWT.NONE).setText("Into &group:");
		Combo group = new Combo(fields, SWT.DROP_DOWN);
		groupField = group;
		group.setToolTipText("Choose a group or type a new one; empty for none. Groups in groups are written with /.");
		group.addListener(SWT.Modify, _ -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		fillGroups();
		group.setText(initialGroup);
	}

	private void fillGroups() {
		Combo group = groupField;
		IProject project = project();
		if (group != null && project != null) {
			group.setItems(ImportTarget.groupsOf(project).toArray(String[]::new));
		}
		validate();
	}

	private void addFiles() {
		var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Recordings");
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				add(Path.of(dialog.getFilterPath(), name));
			}
		}
	}

	private void addFolder() {
		var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText("Folder with Recordings");
		String folder = dialog.open();
		if (folder != null) {
			add(Path.of(folder));
		}
	}

	void add(Path source) {
		if (sources.add(source)) {
			show(source);
			listener.accept(sources());
		}
		validate();
	}

	private void show(Path source) {
		Table list = table;
		if (list != null) {
			new TableItem(list, SWT.NONE).setText(source.toString());
		}
	}

	private void removeSelected() {
		Table list = table;
		if (list != null) {
			for (TableItem item : list.getSelection()) {
				sources.remove(Path.of(item.getText()));
			}
			list.remove(list.getSelectionIndices());
			listener.accept(sources());
		}
		validate();
	}

	private void validate() {
		String error = projects.isEmpty() ? "There is no Edgeloop project to import into: make or open one first."
				: ImportTarget.groupError(groupText()).orElse(null);
		setErrorMessage(error);
		setPageComplete(error == null && !sources.isEmpty());
	}

	List<Path> sources() {
		return new ArrayList<>(sources);
	}

	/** @return where to import into; {@code null} while there is no project */
	@Nullable ImportTarget target() {
		IProject project = project();
		return project == null ? null : new ImportTarget(project, groupText());
	}

	private @Nullable IProject project() {
		Combo field = projectField;
		return field == null || field.getSelectionIndex() < 0 ? null : projects.get(field.getSelectionIndex());
	}

	private String groupText() {
		Combo field = groupField;
		return field == null ? initialGroup : field.getText().strip();
	}
}
