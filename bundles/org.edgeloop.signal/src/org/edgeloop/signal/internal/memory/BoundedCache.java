package org.edgeloop.signal.internal.memory;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps what was decoded last, as much as a budget allows. Two threads that miss the same block both decode it, so that no
 * thread ever waits for another's decoding.
 *
 * @param <K> names a block
 * @param <V> a decoded block
 */
public final class BoundedCache<K, V> {

	/** Decodes a block. */
	@FunctionalInterface
	public interface Decoding<V> {
		V decode() throws IOException;
	}

	private final long budget;
	private final ToLongFunction<V> bytes;
	private final Map<K, V> blocks = new LinkedHashMap<>(16, 0.75f, true);
	private long held;

	/**
	 * @param budget how many bytes may be held; the block decoded last is, however large
	 * @param bytes the size of a block
	 */
	public BoundedCache(long budget, ToLongFunction<V> bytes) {
		this.budget = budget;
		this.bytes = bytes;
	}

	/** @return the block, decoded if it is not held */
	public V get(K key, Decoding<V> decoding) throws IOException {
		V known = held(key);
		if (known != null) {
			return known;
		}
		V decoded = decoding.decode();
		hold(key, decoded);
		return decoded;
	}

	private synchronized @Nullable V held(K key) {
		return blocks.get(key);
	}

	private synchronized void hold(K key, V block) {
		V replaced = blocks.put(key, block);
		held += bytes.applyAsLong(block) - (replaced == null ? 0 : bytes.applyAsLong(replaced));
		var oldest = blocks.entrySet().iterator();
		while (held > budget && blocks.size() > 1) {
			held -= bytes.applyAsLong(oldest.next().getValue());
			oldest.remove();
		}
	}
}
