package org.edgeloop.device.stm32.gdb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Texts that a server holds ready and that are read in parts, by {@code qXfer}. */
final class TransferredObject {

	/** Real ones have some ten kilobytes. */
	private static final int LONGEST = 1 << 20;
	private static final int FRAME = 16;

	private TransferredObject() {
	}

	/**
	 * @param annex which of the objects of a kind; may be empty
	 * @return empty if the server has no such thing
	 */
	static Optional<byte[]> read(GdbConnection connection, String object, String annex) throws IOException {
		var all = new ByteArrayOutputStream();
		int most = connection.packetSize() - FRAME;
		while (all.size() <= LONGEST) {
			Answer part = connection.ask("qXfer:%s:read:%s:%x,%x".formatted(object, annex, all.size(), most));
			if (part.isUnknown() || part.isError()) {
				return Optional.empty();
			}
			all.write(part.content(), 1, part.content().length - 1);
			switch (part.content()[0]) {
			case 'l':
				return Optional.of(all.toByteArray());
			case 'm':
				if (part.content().length > 1) {
					continue;
				}
				break;
			default:
			}
			break;
		}
		throw connection.failed("What the debug server says of the target has no end", "see whether a newer version of the server behaves");
	}
}
