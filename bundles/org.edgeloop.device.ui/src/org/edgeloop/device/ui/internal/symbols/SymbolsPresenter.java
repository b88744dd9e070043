package org.edgeloop.device.ui.internal.symbols;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.browse.SymbolBrowser;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * A device's symbols while a user looks for one, without widgets: each level is read when it is asked for first, its values behind it. All
 * methods are called in the background's thread.
 */
final class SymbolsPresenter implements Closeable {

	/** More are found by a longer text. */
	static final int MOST_FOUND = 500;

	private static final String CONNECTION_LOST = "Close this, and try again";

	private final BrowserOpener opener;
	private final Background background;
	private final Runnable changed;
	private final Map<String, List<SymbolNode>> levels = new HashMap<>();
	private final Set<String> asked = new HashSet<>();
	private final Map<String, String> values = new HashMap<>();
	private final LatestWork<List<SymbolNode>> search;
	private Optional<List<SymbolNode>> found = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	/** Held by whoever works with the connection, of which there is one for all. */
	private final Object turn = new Object();
	private Optional<SymbolBrowser> browser = Optional.empty();
	private volatile boolean isClosed;

	/** @param changed is called when something new can be shown */
	SymbolsPresenter(BrowserOpener opener, Background background, Runnable changed) {
		this.opener = opener;
		this.background = background;
		this.changed = changed;
		search = new LatestWork<>(background, this::show, this::failed);
	}

	/** What is done with the connection. */
	@FunctionalInterface
	private interface Use<T> {
		T with(SymbolBrowser symbols, Progress progress) throws IOException;
	}

	private <T> T use(Use<T> use, Progress progress) throws IOException {
		synchronized (turn) {
			if (browser.isEmpty()) {
				browser = Optional.of(opener.open(Progress.NONE.until(() -> isClosed)));
			}
			return use.with(browser.get(), progress.until(() -> isClosed));
		}
	}

	/** @return what is below a node, or at the top for an empty id; empty while it is being read, or when that failed */
	Optional<List<SymbolNode>> level(String parent) {
		if (asked.add(parent)) {
			background.start("Reading symbols", progress -> use((symbols, running) -> symbols.parts(parent, running), progress), nodes -> {
				levels.put(parent, nodes);
				changed.run();
				readValues(nodes);
			}, this::failed);
		}
		return Optional.ofNullable(levels.get(parent));
	}

	private void readValues(List<SymbolNode> nodes) {
		List<SymbolNode> unread = nodes.stream().filter(node -> node.isVariable() && !values.containsKey(node.id())).toList();
		if (!unread.isEmpty()) {
			background.start("Reading values of symbols", progress -> use((symbols, running) -> values(unread, symbols, running), progress), read -> {
				values.putAll(read);
				changed.run();
			}, this::failed);
		}
	}

	/** What may not be read, or holds nothing, has none. */
	private static Map<String, String> values(List<SymbolNode> nodes, SymbolBrowser symbols, Progress progress) throws IOException {
		Map<String, String> read = new HashMap<>();
		for (SymbolNode node : nodes) {
			progress.checkCancelled();
			try {
				read.put(node.id(), symbols.value(node.id()));
			} catch (ConnectionException e) {
				throw e;
			} catch (ProblemException e) {
				read.put(node.id(), "");
			}
		}
		return read;
	}

	/** Looks for variables everywhere. @param text empty to go back to the tree */
	void search(String text) {
		problem = Optional.empty();
		if (text.isBlank()) {
			search.cancel();
			found = Optional.empty();
		} else {
			search.start("Reading symbols", progress -> use((symbols, running) -> symbols.find("", text, MOST_FOUND, running), progress));
		}
		changed.run();
	}

	private void show(List<SymbolNode> nodes) {
		found = Optional.of(nodes);
		changed.run();
		readValues(nodes);
	}

	private void failed(Problem why) {
		problem = Optional.of(why.remedy().isEmpty() ? Problem.error(why.what(), why.where(), CONNECTION_LOST) : why);
		changed.run();
	}

	/** @return what was searched for; empty if nothing was, or nothing is found yet */
	Optional<List<SymbolNode>> found() {
		return found;
	}

	boolean isSearching() {
		return search.isBusy();
	}

	/** @return what stands in a variable, as far as it was read */
	String value(SymbolNode node) {
		return values.getOrDefault(node.id(), "");
	}

	Optional<Problem> problem() {
		return problem;
	}

	/** Ends whatever waits; the connection is closed in the background. */
	@Override
	public void close() {
		isClosed = true;
		search.cancel();
		background.start("Closing the connection", _ -> {
			synchronized (turn) {
				if (browser.isPresent()) {
					browser.get().close();
				}
			}
			return true;
		}, _ -> {
			// nobody looks any more
		}, _ -> {
			// a connection that is lost is closed
		});
	}
}
