package org.edgeloop.device.ui.internal.plc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.ads.AddRouteOperation;
import org.edgeloop.device.plc.ads.AddRouteOperation.Route;
import org.edgeloop.device.plc.ads.AdsFields;
import org.edgeloop.device.plc.ads.AdsTarget;
import org.edgeloop.device.plc.ads.AmsNetId;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.access.UserAccess;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Adds a route to this machine on a controller of Beckhoff, after asking how. */
public final class AddRoute {

	/** The family of the jobs that add routes. */
	public static final Object FAMILY = AddRoute.class;

	private static final Duration EACH_TRY = Duration.ofSeconds(2);

	private AddRoute() {
	}

	/** Asks, and adds the route in the background. */
	public static void ask(Shell shell, DeviceReference device) {
		try {
			AdsTarget target = AdsFields.target(device.settings());
			new AddRouteDialog(shell, device.name(), target.source()).ask().ifPresent(wish -> add(shell, device, target, wish));
		} catch (ProblemException e) {
			Problems.show(shell, "Add Route", e.problem());
		}
	}

	private static void add(Shell shell, DeviceReference device, AdsTarget target, AddRouteDialog.Wish wish) {
		new OperationJob<>("Adding a route on " + device.name(), FAMILY, progress -> add(target, wish, progress))
				.onResult(netId -> MessageDialog.openInformation(shell, "Add Route", "%s has a route to %s now.".formatted(device.name(), netId)))
				.asUserAction().schedule();
	}

	/** The name is looked up here, which may take a while. */
	private static AmsNetId add(AdsTarget target, AddRouteDialog.Wish wish, Progress progress) throws IOException {
		UserAccess user = new WorkbenchAccess();
		var route = new Route(new InetSocketAddress(target.address().host(), wish.udpPort()), wish.name(), wish.source(),
				wish.user());
		try {
			return new AddRouteOperation(route, EACH_TRY).run(user.access(), progress);
		} catch (IOException e) {
			user.failed();
			throw e;
		}
	}
}
