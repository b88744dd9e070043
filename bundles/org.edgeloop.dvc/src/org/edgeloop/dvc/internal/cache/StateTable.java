package org.edgeloop.dvc.internal.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Hashes of files by a number made of their path, in arrays that are read and written in one go: a hundred thousand files are looked up
 * without an object for each. An entry that nobody asked for in a month is dropped.
 */
public final class StateTable {

	/** What the file begins with; another layout gets another number. */
	private static final long MAGIC = 0x4544_4745_4456_4302L;

	private static final int DIGEST = 16;
	private static final int FIELDS = 7;
	private static final int KEY = 0;
	private static final int INODE = 1;
	private static final int MODIFIED = 2;
	private static final int SIZE = 3;
	private static final int DAY = 4;
	private static final int DIGEST_AT = 5;
	private static final int KEPT_DAYS = 30;
	private static final int SMALLEST = 1 << 10;

	private final long today = TimeUnit.MILLISECONDS.toDays(System.currentTimeMillis());
	private long[] slots;
	private int used;
	private boolean changed;

	public StateTable() {
		slots = new long[SMALLEST * FIELDS];
	}

	private StateTable(int entries) {
		slots = new long[Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, entries)) << 2) * FIELDS];
	}

	/** @return the table that was written; an empty one if it is no such table */
	public static StateTable parse(ByteBuffer bytes) {
		int entries = (bytes.remaining() - Long.BYTES) / (FIELDS * Long.BYTES);
		if (bytes.remaining() < Long.BYTES || bytes.getLong() != MAGIC) {
			return new StateTable();
		}
		var table = new StateTable(entries);
		long[] entry = new long[FIELDS];
		for (int i = 0; i < entries; i++) {
			bytes.asLongBuffer().get(entry);
			bytes.position(bytes.position() + FIELDS * Long.BYTES);
			if (entry[KEY] != 0 && table.today - entry[DAY] <= KEPT_DAYS) {
				table.insert(entry);
			}
		}
		return table;
	}

	/** @return the digest of a file that is as it was; null if it is not known */
	public synchronized byte @Nullable [] get(long key, long inode, long modified, long size) {
		int slot = slot(slots, named(key));
		if (slots[slot] == 0 || slots[slot + INODE] != inode || slots[slot + MODIFIED] != modified || slots[slot + SIZE] != size) {
			return null;
		}
		// not worth a write of its own
		slots[slot + DAY] = today;
		return ByteBuffer.allocate(DIGEST).putLong(slots[slot + DIGEST_AT]).putLong(slots[slot + DIGEST_AT + 1]).array();
	}

	public synchronized void put(long key, long inode, long modified, long size, byte[] digest) {
		ByteBuffer bytes = ByteBuffer.wrap(digest);
		long[] entry = {named(key), inode, modified, size, today, bytes.getLong(), bytes.getLong()};
		int slot = slot(slots, entry[KEY]);
		if (slots[slot] == 0 || !Arrays.equals(slots, slot, slot + FIELDS, entry, 0, FIELDS)) {
			insert(entry);
			changed = true;
		}
	}

	/** @return whether {@link #bytes} are others than those that were parsed */
	public synchronized boolean isChanged() {
		return changed;
	}

	public synchronized ByteBuffer bytes() {
		ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + used * FIELDS * Long.BYTES);
		bytes.putLong(MAGIC);
		for (int slot = 0; slot < slots.length; slot += FIELDS) {
			if (slots[slot] != 0) {
				bytes.asLongBuffer().put(slots, slot, FIELDS);
				bytes.position(bytes.position() + FIELDS * Long.BYTES);
			}
		}
		changed = false;
		return bytes.flip();
	}

	private void insert(long[] entry) {
		if ((used + 1) * 2 * FIELDS > slots.length) {
			grow();
		}
		int slot = slot(slots, entry[KEY]);
		if (slots[slot] == 0) {
			used++;
		}
		System.arraycopy(entry, 0, slots, slot, FIELDS);
	}

	private void grow() {
		long[] larger = new long[slots.length * 2];
		for (int from = 0; from < slots.length; from += FIELDS) {
			if (slots[from] != 0) {
				System.arraycopy(slots, from, larger, slot(larger, slots[from]), FIELDS);
			}
		}
		slots = larger;
	}

	/** @return where the key is, or the free place where it would go */
	private static int slot(long[] slots, long key) {
		int places = slots.length / FIELDS;
		int place = (int) ((key ^ key >>> 32) & places - 1);
		while (slots[place * FIELDS] != 0 && slots[place * FIELDS] != key) {
			place = place + 1 & places - 1;
		}
		return place * FIELDS;
	}

	/** Zero marks a free place. */
	private static long named(long key) {
		return key == 0 ? 1 : key;
	}
}
