package org.edgeloop.app.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** The part of the tour that trains a classifier, as far as its last question. */
final class TrainingStops {

	private static final String WIZARD = "org.edgeloop.experiment.ui.trainWizard";
	private static final String TABLE = "features/conditions.parquet";

	private TrainingStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("training", TrainingStops::training);
	}

	private static void training(TourGuide guide) throws Exception {
		Path table = guide.project().resolve(TABLE);
		if (!Files.exists(table)) {
			return; // a demo project that was made before there were trainings
		}
		IFile resource = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(table));
		guide.dialog("train-columns", () -> wizard(guide, resource, 0));
		guide.dialog("train-method", () -> wizard(guide, resource, 1));
	}

	private static void wizard(TourGuide guide, IFile table, int page) {
		try {
			IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(WIZARD).createWizard();
			wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(table));
			var dialog = new WizardDialog(guide.window().getShell(), wizard);
			dialog.create();
			IWizardPage shown = wizard.getPages()[page];
			dialog.showPage(shown);
			dialog.open();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
