package org.edgeloop.dataset.ui.windows.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.dataset.windows.WindowPlan;

/** Asks for the windows, their classes, the split and the file, and shows how many windows that makes. */
final class WindowsPage extends WizardPage {

	private static final long COUNT_AFTER_MILLISECONDS = 400;

	private final List<IProject> projects;
	private final int initial;
	private final PlanPreview preview = new PlanPreview(new Counted());
	private @Nullable Combo projectField;
	private @Nullable WindowControls controls;
	private @Nullable PlanTable table;

	/** @param initial the index of the project chosen first */
	WindowsPage(List<IProject> projects, int initial) {
		super("windows", "Export Training Set", null);
		this.projects = projects;
		this.initial = initial;
		setDescription("Recordings are cut into windows, each with a class that follows from the labels.");
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(1).applyTo(area);
		createProject(area);
		WindowControls fields = new WindowControls(area, this::changed);
		controls = fields;
		table = new PlanTable(area);
		setControl(area);
		area.addDisposeListener(_ -> preview.cancel());
		changed();
		setErrorMessage(projects.isEmpty() ? noProject() : null);
	}

	/** @return the chosen project; {@code null} while there is none */
	@Nullable IProject project() {
		Combo field = projectField;
		return field == null || field.getSelectionIndex() < 0 ? null : projects.get(field.getSelectionIndex());
	}

	WindowFields fields() {
		WindowControls present = controls;
		if (present == null) {
			throw new IllegalStateException("the page has no controls yet");
		}
		return present.fields();
	}

	private void createProject(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText("Of &project:");
		Combo field = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		projectField = field;
		projects.forEach(project -> field.add(project.getName()));
		field.select(initial);
		field.addListener(SWT.Selection, _ -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
	}

	private void changed() {
		PlanTable shown = table;
		if (shown == null) {
			return;
		}
		IProject project = project();
		WindowFields fields = fields();
		Optional<String> error = project == null ? Optional.of(noProject()) : fields.countingError();
		Optional<String> unnamed = fields.nameError();
		setErrorMessage(error.orElse(null));
		setMessage(unnamed.orElse(null));
		setPageComplete(error.isEmpty() && unnamed.isEmpty());
		if (error.isEmpty() && project != null) {
			shown.busy();
			preview.count(Projects.folderOf(project), fields, COUNT_AFTER_MILLISECONDS);
		} else {
			preview.cancel();
			shown.clear("");
		}
	}

	private static String noProject() {
		return "There is no Edgeloop project to export: make or open one first.";
	}

	/** Puts what was counted into the table. */
	private final class Counted implements PlanPreview.Shown {

		@Override
		public void counted(WindowPlan plan) {
			PlanTable shown = table;
			if (shown != null) {
				shown.show(plan);
			}
		}

		@Override
		public void failed(String reason) {
			PlanTable shown = table;
			if (shown != null) {
				shown.clear(reason);
			}
		}
	}
}
