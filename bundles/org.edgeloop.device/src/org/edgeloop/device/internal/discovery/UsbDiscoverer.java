package org.edgeloop.device.internal.discovery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.discovery.FoundDevice;

/** ST's debug probes and chips in DFU mode at the USB of this machine, as Linux lists them; other systems show none. */
public final class UsbDiscoverer implements Discoverer {

	private static final String KIND = "stm32-tool";

	private final Path devices;

	public UsbDiscoverer() {
		this(Path.of("/sys/bus/usb/devices"));
	}

	/** @param devices the folder that has a folder for each device */
	UsbDiscoverer(Path devices) {
		this.devices = devices;
	}

	@Override
	public String name() {
		return "USB";
	}

	@Override
	public void search(Consumer<FoundDevice> found, Progress progress) throws IOException {
		if (!Files.isDirectory(devices)) {
			return;
		}
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(devices)) {
			for (Path folder : folders) {
				progress.checkCancelled();
				look(folder, found);
			}
		}
	}

	private static void look(Path folder, Consumer<FoundDevice> found) {
		int vendor = number(folder, "idVendor");
		int product = number(folder, "idProduct");
		String known = UsbName.of(vendor, product);
		if (!known.isEmpty()) {
			String serial = text(folder, "serial");
			var state = new DeviceState(Reach.REACHABLE, "plugged in");
			found.accept(new FoundDevice(KIND, "%s (%04x:%04x)".formatted(known, vendor, product), "usb " + folder.getFileName(),
					serial.isEmpty() ? "" : "serial number " + serial, state, values(product, serial)));
		}
	}

	/** A chip in DFU mode has no probe between that others than dfu-util could use. */
	private static Map<String, String> values(int product, String serial) {
		var values = new HashMap<String, String>();
		if (product == UsbName.DFU) {
			values.put("tool", "dfu-util");
		}
		if (!serial.isEmpty()) {
			values.put("probe", serial);
		}
		return values;
	}

	private static int number(Path folder, String name) {
		try {
			return Integer.parseInt(text(folder, name), 16);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	private static String text(Path folder, String name) {
		try {
			return Files.readString(folder.resolve(name)).strip();
		} catch (IOException e) {
			return "";
		}
	}
}
