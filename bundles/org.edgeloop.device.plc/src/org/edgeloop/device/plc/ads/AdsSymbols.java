package org.edgeloop.device.plc.ads;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.device.plc.Symbol;
import org.edgeloop.device.plc.SymbolSession;
import org.edgeloop.device.plc.SymbolValue;
import org.edgeloop.device.plc.internal.ads.SymbolAccess;
import org.edgeloop.device.plc.internal.ads.SymbolTable;
import org.edgeloop.device.plc.internal.ads.SymbolTree;

/**
 * The symbols of one program of a controller. Values are read by handles, as Beckhoff recommends; a controller that offers none is asked
 * at the symbols' addresses.
 */
public final class AdsSymbols implements SymbolSession {

	private final AdsClient client;
	private final SymbolAccess access;
	private final int amsPort;
	private final Optional<String> type;
	private @Nullable SymbolTree tree;

	/** @param client closed with this */
	public AdsSymbols(AdsClient client) {
		this(client, Optional.empty());
	}

	private AdsSymbols(AdsClient client, Optional<String> type) {
		this.client = client;
		this.type = type;
		this.amsPort = client.target().amsPort();
		this.access = new SymbolAccess(client, amsPort);
	}

	/** Connects. */
	public static AdsSymbols open(AdsTarget target) throws IOException {
		return open(target, Optional.empty());
	}

	/**
	 * Connects to a controller that may not say of which types its symbols are.
	 *
	 * @param type of all that are read and written, as {@code LREAL} or {@code ARRAY [0..3] OF INT}
	 */
	public static AdsSymbols open(AdsTarget target, Optional<String> type) throws IOException {
		return new AdsSymbols(new AdsClient(target), type);
	}

	@Override
	public SymbolValue read(String name) throws IOException {
		return access.read(name, type);
	}

	@Override
	public SymbolValue write(String name, String value) throws IOException {
		return access.write(name, value, type);
	}

	@Override
	public void list(String under, Consumer<Symbol> found, Progress progress) throws IOException {
		new SymbolTable(client, amsPort).list(under, found, progress);
	}

	@Override
	public List<SymbolNode> parts(String parent, Progress progress) throws IOException {
		SymbolTree known = tree;
		if (known == null) {
			known = SymbolTree.read(new SymbolTable(client, amsPort), progress);
			tree = known;
		}
		return known.parts(parent, progress);
	}

	/**
	 * Has the controller send a symbol's value once a cycle.
	 *
	 * @param listener called on the thread that reads from the controller: it must return soon and ask the controller nothing
	 * @return ends it when closed
	 */
	public Closeable sample(String name, Duration cycle, Consumer<SymbolValue> listener) throws IOException {
		return access.sample(name, cycle, listener);
	}

	@Override
	public void close() throws IOException {
		access.close();
		client.close();
	}
}
