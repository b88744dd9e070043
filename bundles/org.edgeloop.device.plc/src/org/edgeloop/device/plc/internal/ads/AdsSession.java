package org.edgeloop.device.plc.internal.ads;

import java.io.Closeable;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.device.plc.ads.AdsClient;
import org.edgeloop.device.plc.ads.AdsFiles;
import org.edgeloop.device.plc.ads.AdsSymbols;
import org.edgeloop.device.plc.ads.AdsTarget;

/**
 * The connection that the steps of a plan share, since a controller allows a machine but one. Closing it from another thread ends
 * whatever waits; the recovery that follows a cancel, or a lost connection, gets a new one.
 */
public final class AdsSession implements Closeable {

	private final AdsTarget target;
	private @Nullable AdsClient client;
	private @Nullable AdsSymbols symbols;

	public AdsSession(AdsTarget target) {
		this.target = target;
	}

	public AdsTarget target() {
		return target;
	}

	/** @return the connection, a new one if there is none or it has ended */
	public AdsClient client() throws IOException {
		AdsClient open = current();
		if (open != null && open.isOpen()) {
			return open;
		}
		// Not while locked, so that a cancel need not wait for it.
		return keep(new AdsClient(target));
	}

	public AdsFiles files() throws IOException {
		return new AdsFiles(client());
	}

	/** @return the symbols of the target's program */
	public AdsSymbols symbols() throws IOException {
		AdsClient open = client();
		synchronized (this) {
			AdsSymbols known = symbols;
			if (known == null) {
				known = new AdsSymbols(open);
				symbols = known;
			}
			return known;
		}
	}

	private synchronized @Nullable AdsClient current() {
		return client;
	}

	private synchronized AdsClient keep(AdsClient opened) {
		client = opened;
		symbols = null;
		return opened;
	}

	@Override
	public void close() {
		AdsClient open = current();
		if (open != null) {
			open.close();
		}
	}
}
