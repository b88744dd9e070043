package org.edgeloop.device.plc.ads;

import java.net.InetAddress;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The name of a machine among the routers of TwinCAT: six numbers, often the IP address with {@code .1.1} behind it, but that is a habit
 * and no rule.
 *
 * @param text as {@code 5.23.101.7.1.1}
 */
public record AmsNetId(String text) {

	/** How many bytes it takes in packets. */
	public static final int LENGTH = 6;

	private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){5}");

	/** @return empty if the text is not six numbers from 0 to 255 with dots between */
	public static Optional<AmsNetId> parse(String text) {
		String given = text.strip();
		if (!FORM.matcher(given).matches()) {
			return Optional.empty();
		}
		var canonical = new StringJoiner(".");
		for (String part : given.split("\\.")) {
			int number = Integer.parseInt(part);
			if (number > 255) {
				return Optional.empty();
			}
			canonical.add(Integer.toString(number));
		}
		return Optional.of(new AmsNetId(canonical.toString()));
	}

	/** @param bytes six of them from {@code from} on */
	public static AmsNetId of(byte[] bytes, int from) {
		var text = new StringJoiner(".");
		for (int i = 0; i < LENGTH; i++) {
			text.add(Integer.toString(Byte.toUnsignedInt(bytes[from + i])));
		}
		return new AmsNetId(text.toString());
	}

	/** @return what TwinCAT would call the machine unless told otherwise: its IPv4 address and {@code .1.1} */
	public static AmsNetId of(InetAddress machine) {
		byte[] ip = machine.getAddress();
		// An IPv6 address has no such habit; its end is as good as anything, since the controller only needs a route under the same name.
		byte[] bytes = { ip[ip.length - 4], ip[ip.length - 3], ip[ip.length - 2], ip[ip.length - 1], 1, 1 };
		return of(bytes, 0);
	}

	/** @return six bytes, new ones */
	public byte[] bytes() {
		var bytes = new byte[LENGTH];
		String[] parts = text.split("\\.");
		for (int i = 0; i < LENGTH; i++) {
			bytes[i] = (byte) Integer.parseInt(parts[i]);
		}
		return bytes;
	}

	@Override
	public String toString() {
		return text;
	}
}
