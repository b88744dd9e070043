package org.edgeloop.signal.internal.hdf;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.Magic;
import org.edgeloop.signal.internal.memory.RecordingMemory;

import io.jhdf.ObjectHeader;
import io.jhdf.Superblock;
import io.jhdf.Superblock.SuperblockV0V1;
import io.jhdf.Superblock.SuperblockV2V3;
import io.jhdf.SymbolTableEntry;
import io.jhdf.exceptions.HdfException;

/** The groups and datasets of a file. What cannot be read is noted; the rest is there all the same. */
final class HdfStructure {

	static final String SIGNATURE = "\u0089HDF\r\n\u001a\n";

	/** Behind a block of the user's own the data starts at 512 bytes, or at twice as many, and so on. */
	private static final int FIRST_USER_BLOCK = 512;
	private static final int LARGEST_SUPERBLOCK = 256;

	/** Deeper than anybody nests groups. */
	private static final int DEEPEST = 64;

	private final HdfBytes bytes;
	private final HdfGroups groups;
	private final HdfAttributes attributes;
	private final Map<String, String> notes = new LinkedHashMap<>();

	private HdfStructure(HdfBytes bytes) {
		this.bytes = bytes;
		this.groups = new HdfGroups(bytes);
		this.attributes = new HdfAttributes(bytes);
	}

	/**
	 * @return the structure of the HDF5 data in a file, wherever in it that starts
	 * @throws HdfException if there is none
	 */
	static HdfStructure open(RecordingMemory memory, Progress progress) {
		long size = memory.mapped().byteSize();
		for (long at = 0; at < size; at = at == 0 ? FIRST_USER_BLOCK : 2 * at) {
			if (Magic.has(memory.mapped(), at, SIGNATURE)) {
				Superblock superblock = Superblock.readSuperblock(memory.mapped()
						.asSlice(at, Math.min(LARGEST_SUPERBLOCK, size - at)).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN));
				if (superblock.getBaseAddressByte() != at) {
					throw new HdfException("the superblock at byte " + at + " says that it is at " + superblock.getBaseAddressByte());
				}
				requireSize(superblock.getSizeOfOffsets());
				requireSize(superblock.getSizeOfLengths());
				return new HdfStructure(new HdfBytes(memory.mapped(), superblock, progress));
			}
		}
		throw new HdfException("there is no HDF5 signature");
	}

	private static void requireSize(int bytes) {
		if (bytes != Integer.BYTES && bytes != Long.BYTES) {
			throw new HdfException("addresses of " + bytes + " bytes");
		}
	}

	HdfBytes bytes() {
		return bytes;
	}

	HdfAttributes attributes() {
		return attributes;
	}

	/** @return what could not be read, and why, by path */
	Map<String, String> notes() {
		return notes;
	}

	HdfObject root() {
		long address = switch (bytes.getSuperblock()) {
		// The superblock was parsed from its own first byte on, so this address counts from there already.
		case SuperblockV0V1 old -> new SymbolTableEntry(bytes, old.getRootGroupSymbolTableAddress()).getObjectHeaderAddress();
		case SuperblockV2V3 recent -> recent.getRootGroupObjectHeaderAddress();
		default -> throw new HdfException("an unknown superblock");
		};
		return object(List.of(), address);
	}

	/** @return the group or dataset whose header is at the address */
	HdfObject object(List<String> path, long address) {
		ObjectHeader header = ObjectHeader.readObjectHeader(bytes, address);
		return new HdfObject(path, header, attributes.of(header));
	}

	/** @return the group's own members by name */
	List<HdfObject> members(HdfObject group) {
		List<HdfObject> members = new ArrayList<>();
		groups.members(group.header()).forEach((name, address) -> {
			List<String> path = new ArrayList<>(group.path());
			path.add(name);
			try {
				members.add(object(path, address));
			} catch (RuntimeException e) {
				note(path, e);
			}
		});
		return members;
	}

	/** @return all datasets below the root, each once, however many names it has; groups are told with {@code visitor} */
	List<HdfObject> datasets(GroupVisitor visitor) {
		List<HdfObject> found = new ArrayList<>();
		HdfObject root = root();
		if (!HdfGroups.isGroup(root.header())) {
			throw new HdfException("the root is no group");
		}
		collect(root, visitor, found, new HashSet<>(Set.of(root.header().getAddress())));
		return found;
	}

	/** Sees a group before what it holds. */
	@FunctionalInterface
	interface GroupVisitor {
		/** @return whether to look into it */
		boolean enter(HdfObject group);
	}

	private void collect(HdfObject group, GroupVisitor visitor, List<HdfObject> found, Set<Long> seen) {
		if (group.path().size() > DEEPEST || !visitor.enter(group)) {
			return;
		}
		List<HdfObject> members;
		try {
			members = members(group);
		} catch (RuntimeException e) {
			if (group.path().isEmpty()) {
				throw e;
			}
			note(group.path(), e);
			return;
		}
		for (HdfObject member : members) {
			if (!seen.add(member.header().getAddress())) {
				continue;
			}
			if (member.isDataset()) {
				found.add(member);
			} else if (HdfGroups.isGroup(member.header())) {
				collect(member, visitor, found, seen);
			}
		}
	}

	void note(List<String> path, RuntimeException cause) {
		BadRecording.rethrowCancelled(cause);
		notes.put(String.join("/", path), "not read: " + BadRecording.reason(cause));
	}
}
