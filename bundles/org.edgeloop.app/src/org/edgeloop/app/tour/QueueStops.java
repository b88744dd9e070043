package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.ui.queue.WindowQueue;
import org.edgeloop.dataset.ui.queue.WindowsView;

/** The part of the tour where features are computed, and windows that a report found are looked at one after the other. */
final class QueueStops {

	private static final String PREFIX = "org.edgeloop.dataset.ui.";
	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	private static final String CHANNEL = "DE";
	private static final int WINDOW = 4096;
	/** Where the fault of the demo's longest recording has grown. */
	private static final long GROWN = 1_000_000;

	private QueueStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("feature table", QueueStops::featureTable);
		stops.put("windows queue", QueueStops::windows);
	}

	/** The wizard says what each feature is. */
	private static void featureTable(TourGuide guide) throws Exception {
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(PREFIX + "featureTableWizard").createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		guide.dialog("feature-table", () -> new WizardDialog(guide.window().getShell(), wizard).open());
	}

	private static void windows(TourGuide guide) throws Exception {
		guide.perspective(LabelPerspective.ID);
		List<FeatureWindow> windows = new ArrayList<>();
		for (int k = 0; k < 7; k++) {
			long from = GROWN + 2L * k * WINDOW;
			windows.add(new FeatureWindow(RECORDING, CHANNEL, new SampleRange(from, from + WINDOW)));
		}
		windows.add(new FeatureWindow("data/inner-race/deleted.wav", CHANNEL, new SampleRange(0, WINDOW)));
		execute(guide, "openWindows", Map.of("windows", FeatureWindow.write(windows), "project", guide.project().toString()));
		guide.view(WindowsView.ID);
		execute(guide, "labelling.nextWindow", Map.of());
		execute(guide, "labelling.nextWindow", Map.of());
		guide.picture("windows-queue");
		guide.page().closeAllEditors(false);
		WindowQueue.shared().clear();
	}

	private static void execute(TourGuide guide, String command, Map<String, String> parameters) throws IOException {
		run(guide, command, parameters);
		guide.settle();
	}

	private static void run(TourGuide guide, String command, Map<String, String> parameters) {
		Command found = guide.window().getService(ICommandService.class).getCommand(PREFIX + command);
		try {
			guide.window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
		} catch (Exception e) { // the framework declares four, each of which fails the stop
			throw new IllegalStateException(command, e);
		}
	}
}
