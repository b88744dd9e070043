package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.exchange.ExportLabelsOperation;
import org.edgeloop.dataset.exchange.LabelExchange;

/** The part of the tour where labels go to other programs and come from them. */
final class ExchangeStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";

	private ExchangeStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("label import", ExchangeStops::importing);
		stops.put("label export", ExchangeStops::exporting);
	}

	/** Some labels are there, some are new, and one lies outside. */
	private static void importing(TourGuide guide) throws Exception {
		Path file = guide.project().resolve("inner-race-developing.wav.txt");
		new ExportLabelsOperation(guide.project(), List.of(RECORDING), LabelExchange.find("audacity"), file, ExchangeOptions.NONE)
				.run(Progress.NONE);
		Files.writeString(file, Files.readString(file) + "7.25\t9.5\tball: rattles\n\\\t2200\t3900\n12\t12\tknock\n3000\t3001\tball\n");
		guide.refresh(file);
		wizard(guide, PlatformUI.getWorkbench().getImportWizardRegistry(), "org.edgeloop.dataset.ui.importLabelsWizard", file,
				"import-labels");
		Files.delete(file);
		guide.refresh(file);
	}

	private static void exporting(TourGuide guide) throws Exception {
		wizard(guide, PlatformUI.getWorkbench().getExportWizardRegistry(), "org.edgeloop.dataset.ui.exportLabelsWizard",
				guide.project().resolve(RECORDING), "export-labels");
	}

	private static void wizard(TourGuide guide, IWizardRegistry registry, String id, Path selected, String picture) throws Exception {
		IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
		wizard.init(PlatformUI.getWorkbench(), selection(selected));
		guide.dialog(picture, () -> new WizardDialog(guide.window().getShell(), wizard).open());
	}

	private static IStructuredSelection selection(Path file) throws IOException {
		IFile resource = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
		if (resource == null || !resource.exists()) {
			throw new IOException("The workspace does not know " + file);
		}
		return new StructuredSelection(resource);
	}
}
