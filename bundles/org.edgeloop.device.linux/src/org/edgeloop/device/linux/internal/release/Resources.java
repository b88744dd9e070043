package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/** The scripts beside these classes. */
final class Resources {

	private Resources() {
	}

	static String text(String name) throws IOException {
		try (@Nullable InputStream in = Resources.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IOException("the program lacks its file " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
