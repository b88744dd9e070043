package org.edgeloop.dataset.ui.exchange.internal;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.dataset.exchange.ExportLabelsOperation;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Writes labels of a project for other programs, and then says what the format could not hold. */
public final class ExportLabelsWizard extends Wizard implements IExportWizard {

	/** The family of the jobs that export labels. */
	public static final Object FAMILY = new Object();

	private static final String TITLE = "Export Labels";

	private @Nullable ExportLabelsPage page;

	public ExportLabelsWizard() {
		setWindowTitle(TITLE);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		ExportLabelsPage created = new ExportLabelsPage(selection);
		page = created;
		addPage(created);
	}

	@Override
	public boolean performFinish() {
		ExportLabelsPage shown = Objects.requireNonNull(page);
		Optional<ExportLabelsOperation> operation = shown.operation();
		operation.ifPresent(export -> new OperationJob<>("Export labels of " + shown.source().getName(), FAMILY, export::run)
				.onResult(ExportLabelsWizard::report).asUserAction().schedule());
		return operation.isPresent();
	}

	private static void report(ExportLabelsOperation.Result result) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || result.problems().isEmpty()) {
			return;
		}
		IStatus[] losses = result.problems().stream().map(problem -> Problems.toStatus(problem, null)).toArray(IStatus[]::new);
		String message = String.format("%,d labels were written. What the format cannot hold:", result.labels());
		ErrorDialog.openError(window.getShell(), TITLE, null, new MultiStatus(Problems.PLUGIN, 0, losses, message, null));
	}
}
