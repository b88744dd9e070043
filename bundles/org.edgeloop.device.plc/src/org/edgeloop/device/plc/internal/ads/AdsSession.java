package org.edgeloop.device.plc.internal.ads;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
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
	private CompletableFuture<AdsClient> connecting = new CompletableFuture<>();
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
		return keep(connect());
	}

	/** Connecting cannot be broken off; so it is left to itself when this is closed meanwhile. */
	private AdsClient connect() throws IOException {
		var attempt = new CompletableFuture<AdsClient>();
		synchronized (this) {
			connecting = attempt;
		}
		Thread.ofVirtual().name("ADS to " + target.address()).start(() -> {
			try {
				var opened = new AdsClient(target);
				if (!attempt.complete(opened)) {
					opened.close();
				}
			} catch (IOException | RuntimeException e) {
				attempt.completeExceptionally(e);
			}
		});
		try {
			return attempt.get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted");
		}
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
		synchronized (this) {
			connecting.completeExceptionally(new ConnectionException(Problem.error("The connection was closed", target.address().toString(), "")));
		}
		AdsClient open = current();
		if (open != null) {
			open.close();
		}
	}
}
