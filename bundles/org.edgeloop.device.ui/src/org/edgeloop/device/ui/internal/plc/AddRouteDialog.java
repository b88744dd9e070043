package org.edgeloop.device.ui.internal.plc;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.device.plc.ads.AddRouteOperation.Route;
import org.edgeloop.device.plc.ads.AmsNetId;
import org.edgeloop.ui.FormDialog;

/** Asks how a route to this machine is to be added on a controller. Its password is asked where all secrets are. */
final class AddRouteDialog extends FormDialog<AddRouteDialog.Wish> {

	private static final int LARGEST_PORT = 65_535;

	private final Optional<AmsNetId> source;
	private Text name;
	private Text user;
	private Text netId;
	private Text port;

	/** What the user wants. @param source the net id of this machine; empty for its IP address and {@code .1.1} */
	record Wish(String name, String user, Optional<AmsNetId> source, int udpPort) {
	}

	/** @param source what the device's settings say of this machine's net id */
	AddRouteDialog(Shell parent, String device, Optional<AmsNetId> source) {
		super(parent, "Add Route", "Let " + device + " know this machine, so that it answers. Its password goes to it in clear text; it is asked before.");
		this.source = source;
	}

	@Override
	protected void createFields() {
		name = text("Name of the route", "Edgeloop", "");
		user = text("User on the controller", "Administrator", "");
		netId = text("Own AMS net id", source.map(AmsNetId::text).orElse(""), "IP address of this machine and .1.1");
		port = text("UDP port", Integer.toString(Route.UDP_PORT), "");
	}

	@Override
	protected Wish read() {
		if (name.getText().isBlank() || user.getText().isBlank()) {
			throw new IllegalArgumentException("name the route and the user");
		}
		Optional<AmsNetId> own = AmsNetId.parse(netId.getText());
		if (!netId.getText().isBlank() && own.isEmpty()) {
			throw new IllegalArgumentException("an AMS net id is six numbers up to 255, as 5.23.101.7.1.1");
		}
		return new Wish(name.getText().strip(), user.getText().strip(), own, udpPort());
	}

	private int udpPort() {
		try {
			int number = Integer.parseInt(port.getText().strip());
			if (number >= 1 && number <= LARGEST_PORT) {
				return number;
			}
		} catch (NumberFormatException _) {
			// said below
		}
		throw new IllegalArgumentException("a port is from 1 to " + LARGEST_PORT);
	}
}
