package org.edgeloop.app.tour;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.edgeloop.app.DevicesPerspective;
import org.edgeloop.app.internal.Terminal;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.console.ConsolePresenter;
import org.edgeloop.device.ui.console.ConsoleView;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.device.ui.live.LivePresenter;
import org.edgeloop.device.ui.live.LiveView;
import org.edgeloop.device.ui.live.LiveWindow;
import org.edgeloop.ui.EventLoop;

/** The part of the tour that looks at what devices say and give. A device that is missing on a machine is passed over, by name. */
final class DeviceViewStops {

	private static final Duration LIMIT = Duration.ofMinutes(1);
	private static final int ENOUGH_LINES = 4;
	private static final double ENOUGH_SECONDS = 5;

	private DeviceViewStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("device console: board", guide -> console(guide, "practice board", "uname -a"));
		stops.put("device console: controller", guide -> console(guide, "practice controller", "MAIN.modelPath := /none.onnx", "MAIN.loadModel := true"));
		stops.put("device live: controller", guide -> live(guide, "practice controller"));
		stops.put("device live: board", guide -> live(guide, "practice board"));
	}

	private static Optional<DeviceReference> device(TourGuide guide, String name) throws Exception {
		guide.perspective(DevicesPerspective.ID);
		DevicesView view = (DevicesView) guide.view(DevicesView.ID);
		Optional<DeviceReference> device = view.presenter().devices().stream().filter(each -> each.name().equals(name)).findFirst();
		if (device.isEmpty()) {
			Terminal.line("SKIPPED " + name + ": what plays it is missing on this machine");
		}
		return device;
	}

	private static void console(TourGuide guide, String name, String... typed) throws Exception {
		Optional<DeviceReference> device = device(guide, name);
		if (device.isEmpty()) {
			return;
		}
		ConsoleView view = (ConsoleView) guide.view(ConsoleView.ID);
		view.show(device.get());
		ConsolePresenter presenter = view.presenter().orElseThrow();
		await(guide, "the console of " + name, () -> presenter.state() != ConsolePresenter.State.OPENING);
		if (presenter.takesInput()) {
			List.of(typed).forEach(presenter::sendLine);
		}
		await(guide, "what " + name + " says", () -> presenter.text().size() > ENOUGH_LINES || presenter.problem().isPresent());
		large(guide, view, "console-" + name.replace(' ', '-'));
		presenter.close();
	}

	private static void live(TourGuide guide, String name) throws Exception {
		Optional<DeviceReference> device = device(guide, name);
		if (device.isEmpty()) {
			return;
		}
		LiveView view = (LiveView) guide.view(LiveView.ID);
		view.show(device.get());
		LivePresenter presenter = view.presenter().orElseThrow();
		presenter.setWindow(LiveWindow.TEN_SECONDS);
		await(guide, "values of " + name, () -> presenter.now() > ENOUGH_SECONDS || presenter.problem().isPresent());
		guide.picture("live-" + name.replace(' ', '-'));
		large(guide, view, "live-" + name.replace(' ', '-') + "-large");
		presenter.stop();
	}

	/** A picture of a view that fills the window. */
	private static void large(TourGuide guide, IViewPart view, String name) throws IOException {
		IWorkbenchPartReference part = guide.page().getReference(view);
		guide.page().toggleZoom(part);
		guide.picture(name);
		guide.page().toggleZoom(part);
	}

	private static void await(TourGuide guide, String what, BooleanSupplier condition) throws IOException {
		if (!EventLoop.until(guide.window().getShell().getDisplay(), LIMIT, condition)) {
			throw new IOException("Waited in vain for " + what);
		}
	}
}
