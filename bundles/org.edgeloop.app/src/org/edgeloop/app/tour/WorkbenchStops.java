package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.edgeloop.app.LabelPerspective;

/** What every workbench has, and every contribution of this product that no other stop has shown. */
final class WorkbenchStops {

	private static final String OWN = "org.edgeloop.";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";

	private WorkbenchStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("progress", guide -> viewPicture(guide, IProgressConstants.PROGRESS_VIEW_ID, "progress-view"));
		stops.put("error log", guide -> viewPicture(guide, ERROR_LOG, "error-log-view"));
		stops.put("other perspectives", WorkbenchStops::otherPerspectives);
		stops.put("other views", WorkbenchStops::otherViews);
		stops.put("preferences", WorkbenchStops::preferences);
		stops.put("wizards", WorkbenchStops::wizards);
		stops.put("about", guide -> guide.dialog("about", () -> command(guide, "org.edgeloop.app.about")));
	}

	static void welcome(TourGuide guide) throws IOException {
		var intros = PlatformUI.getWorkbench().getIntroManager();
		var intro = intros.showIntro(guide.window(), false);
		guide.picture("welcome");
		intros.closeIntro(intro);
		guide.settle();
	}

	private static void viewPicture(TourGuide guide, String view, String name) throws Exception {
		guide.view(view);
		guide.picture(name);
	}

	private static void otherPerspectives(TourGuide guide) throws IOException {
		for (var perspective : PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()) {
			if (perspective.getId().startsWith(OWN) && !perspective.getId().equals(LabelPerspective.ID)) {
				guide.perspective(perspective.getId());
				guide.picture(fileName(perspective.getLabel()) + "-perspective");
			}
		}
	}

	private static void otherViews(TourGuide guide) throws Exception {
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(OWN) && guide.page().findView(view.getId()) == null) {
				viewPicture(guide, view.getId(), fileName(view.getLabel()) + "-view");
			}
		}
	}

	private static void preferences(TourGuide guide) throws IOException {
		PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
		for (IPreferenceNode node : manager.getElements(PreferenceManager.PRE_ORDER)) {
			if (node.getId().startsWith(OWN) || node.getId().equals(KEYS)) {
				guide.dialog("preferences-" + fileName(node.getLabelText()),
						() -> PreferencesUtil.createPreferenceDialogOn(guide.window().getShell(), node.getId(), null, null).open());
			}
		}
	}

	private static void wizards(TourGuide guide) throws Exception {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Set<Class<?>> shown = new HashSet<>(); // one stands both under New and under Import
		for (IWizardRegistry registry : List.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(),
				workbench.getExportWizardRegistry())) {
			for (IWizardDescriptor descriptor : Wizards.all(registry.getRootCategory())) {
				if (descriptor.getId().startsWith(OWN)) {
					IWorkbenchWizard wizard = descriptor.createWizard();
					if (shown.add(wizard.getClass())) {
						wizard.init(workbench, new StructuredSelection(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
						guide.dialog("wizard-" + fileName(descriptor.getLabel()), () -> show(guide, wizard));
					}
				}
			}
		}
	}

	private static void show(TourGuide guide, IWizard wizard) {
		new WizardDialog(guide.window().getShell(), wizard).open();
	}

	static void command(TourGuide guide, String id) {
		try {
			guide.window().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new IllegalStateException(id + " cannot be run", e);
		}
	}

	private static String fileName(String label) {
		return label.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}
}
