package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.edgeloop.app.LabelPerspective;

/** The tour's way through the workbench. A part that is new in the product adds its stop here. */
final class TourStops {

	private static final String OWN = "org.edgeloop.";
	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String LABELS = "org.edgeloop.dataset.ui.labelsView";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	private TourStops() {
	}

	/** @return the stops by name, in order */
	static Map<String, TourStop> all() {
		Map<String, TourStop> stops = new LinkedHashMap<>();
		stops.put("welcome", TourStops::welcome);
		stops.put("label perspective", TourStops::labelPerspective);
		stops.put("labels", guide -> viewPicture(guide, LABELS, "labels"));
		stops.put("properties", TourStops::properties);
		stops.put("progress", guide -> viewPicture(guide, IProgressConstants.PROGRESS_VIEW_ID, "progress"));
		stops.put("error log", guide -> viewPicture(guide, ERROR_LOG, "error-log"));
		stops.put("other perspectives", TourStops::otherPerspectives);
		stops.put("other views", TourStops::otherViews);
		stops.put("preferences", guide -> preferences(guide, "org.edgeloop.ui.preferences", "preferences"));
		stops.put("keys", guide -> preferences(guide, "org.eclipse.ui.preferencePages.Keys", "preferences-keys"));
		stops.put("wizards", TourStops::wizards);
		stops.put("about", guide -> guide.dialog("about", () -> command(guide, "org.edgeloop.app.about")));
		return stops;
	}

	private static void welcome(TourGuide guide) throws IOException {
		var intros = PlatformUI.getWorkbench().getIntroManager();
		var intro = intros.showIntro(guide.window(), false);
		guide.picture("welcome");
		intros.closeIntro(intro);
		guide.settle();
	}

	private static void labelPerspective(TourGuide guide) throws Exception {
		guide.perspective(LabelPerspective.ID);
		guide.view(EXPLORER);
		guide.editor(labelledRecording(guide.project()));
		guide.reveal(EXPLORER, labelledRecording(guide.project()));
		guide.picture("label-perspective");
	}

	private static void viewPicture(TourGuide guide, String view, String name) throws Exception {
		guide.view(view);
		guide.picture(name);
	}

	private static void properties(TourGuide guide) throws Exception {
		guide.view(IPageLayout.ID_PROP_SHEET);
		guide.reveal(EXPLORER, labelledRecording(guide.project()));
		guide.picture("properties");
	}

	/** Every perspective of the product is shown, also one that nobody wrote a stop for. */
	private static void otherPerspectives(TourGuide guide) throws IOException {
		for (var perspective : PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()) {
			if (perspective.getId().startsWith(OWN) && !perspective.getId().equals(LabelPerspective.ID)) {
				guide.perspective(perspective.getId());
				guide.picture(fileName(perspective.getLabel()) + "-perspective");
			}
		}
		guide.perspective(LabelPerspective.ID);
	}

	/** Every view of the product is shown, also one that nobody wrote a stop for. */
	private static void otherViews(TourGuide guide) throws Exception {
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(OWN) && guide.page().findView(view.getId()) == null) {
				viewPicture(guide, view.getId(), fileName(view.getLabel()));
			}
		}
	}

	private static void preferences(TourGuide guide, String page, String name) throws IOException {
		guide.dialog(name, () -> PreferencesUtil.createPreferenceDialogOn(guide.window().getShell(), page, null, null).open());
	}

	/** Every wizard of the product, on its first page. */
	private static void wizards(TourGuide guide) throws Exception {
		var workbench = PlatformUI.getWorkbench();
		for (var registry : new IWizardRegistry[] { workbench.getNewWizardRegistry(),
				workbench.getImportWizardRegistry(), workbench.getExportWizardRegistry() }) {
			for (var descriptor : Wizards.all(registry.getRootCategory())) {
				if (descriptor.getId().startsWith(OWN)) {
					IWorkbenchWizard wizard = descriptor.createWizard();
					wizard.init(workbench, StructuredSelection.EMPTY);
					guide.dialog(fileName(descriptor.getLabel()) + "-wizard", () -> show(guide, wizard));
				}
			}
		}
	}

	private static void show(TourGuide guide, IWizard wizard) {
		new WizardDialog(guide.window().getShell(), wizard).open();
	}

	private static void command(TourGuide guide, String id) {
		try {
			guide.window().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new IllegalStateException(id + " cannot be run", e);
		}
	}

	/** A recording with labels shows more than one without. */
	private static Path labelledRecording(Path project) throws IOException {
		Path labels = project.resolve("labels");
		try (Stream<Path> files = Files.walk(labels)) {
			Path first = files.filter(file -> file.toString().endsWith(".labels.json")).sorted().findFirst()
					.orElseThrow(() -> new IOException("The demo project has no labels"));
			String recording = labels.relativize(first).toString().replaceFirst("\\.labels\\.json$", "");
			return project.resolve("data").resolve(recording);
		}
	}

	private static String fileName(String label) {
		return label.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}
}
