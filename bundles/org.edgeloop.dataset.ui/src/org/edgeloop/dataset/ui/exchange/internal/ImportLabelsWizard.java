package org.edgeloop.dataset.ui.exchange.internal;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.edgeloop.ui.OperationJob;

/** Brings labels of other programs into a project. */
public final class ImportLabelsWizard extends Wizard implements IImportWizard {

	/** The family of the jobs that import labels. */
	public static final Object FAMILY = new Object();

	private @Nullable ImportLabelsPage page;

	public ImportLabelsWizard() {
		setWindowTitle("Import Labels");
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		ImportLabelsPage created = new ImportLabelsPage(selection);
		page = created;
		addPage(created);
	}

	@Override
	public boolean performFinish() {
		ImportLabelsPage shown = Objects.requireNonNull(page);
		Optional<ImportRequest> request = shown.request();
		if (request.isEmpty()) {
			return false;
		}
		IProject project = shown.target();
		new OperationJob<>("Import labels into " + project.getName(), FAMILY, progress -> {
			try {
				return request.get().operation().run(progress);
			} finally {
				ProjectRefresh.run(project, progress);
			}
		}).asUserAction().schedule();
		return true;
	}
}
