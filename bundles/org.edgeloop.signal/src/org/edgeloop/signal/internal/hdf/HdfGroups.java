package org.edgeloop.signal.internal.hdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.jhdf.FractalHeap;
import io.jhdf.GroupSymbolTableNode;
import io.jhdf.LocalHeap;
import io.jhdf.ObjectHeader;
import io.jhdf.SymbolTableEntry;
import io.jhdf.Utils;
import io.jhdf.btree.BTreeV1;
import io.jhdf.btree.record.LinkNameForIndexedGroupRecord;
import io.jhdf.object.message.LinkInfoMessage;
import io.jhdf.object.message.LinkMessage;
import io.jhdf.object.message.LinkMessage.LinkType;
import io.jhdf.object.message.SymbolTableMessage;

/**
 * Lists what a group holds itself. Soft links lead to what is found anyway; links into other files are not followed: opening a
 * recording opens no other file.
 */
final class HdfGroups {

	private static final long NOWHERE = -1;
	private static final int SOFT_LINK = 2;

	private final HdfBytes bytes;

	HdfGroups(HdfBytes bytes) {
		this.bytes = bytes;
	}

	static boolean isGroup(ObjectHeader header) {
		return header.hasMessageOfType(SymbolTableMessage.class) || header.hasMessageOfType(LinkInfoMessage.class);
	}

	/** @return the addresses of the members' headers by name, in the order of the names: the file's own order is that of hashes */
	Map<String, Long> members(ObjectHeader group) {
		Map<String, Long> members = new TreeMap<>();
		for (SymbolTableMessage table : group.getMessagesOfType(SymbolTableMessage.class)) {
			addOldStyle(table, members);
		}
		for (LinkMessage link : links(group)) {
			if (link.getLinkType() == LinkType.HARD) {
				members.put(link.getLinkName(), link.getHardLinkAddress());
			}
		}
		return members;
	}

	private void addOldStyle(SymbolTableMessage table, Map<String, Long> members) {
		ByteBuffer names = new LocalHeap(bytes, table.getLocalHeapAddress()).getDataBuffer();
		for (long leaf : BTreeV1.createGroupBTree(bytes, table.getBTreeAddress()).getChildAddresses()) {
			for (SymbolTableEntry entry : new GroupSymbolTableNode(bytes, leaf).getSymbolTableEntries()) {
				if (entry.getCacheType() != SOFT_LINK) {
					names.position(entry.getLinkNameOffset());
					members.put(Utils.readUntilNull(names), entry.getObjectHeaderAddress());
				}
			}
		}
	}

	private List<LinkMessage> links(ObjectHeader group) {
		List<LinkMessage> links = new ArrayList<>(group.getMessagesOfType(LinkMessage.class));
		for (LinkInfoMessage info : group.getMessagesOfType(LinkInfoMessage.class)) {
			if (info.getBTreeNameIndexAddress() != NOWHERE) {
				FractalHeap heap = new FractalHeap(bytes, info.getFractalHeapAddress());
				for (LinkNameForIndexedGroupRecord record : HdfTrees
						.<LinkNameForIndexedGroupRecord>records(bytes, info.getBTreeNameIndexAddress())) {
					links.add(LinkMessage.fromBuffer(heap.getId(record.getId()), bytes.getSuperblock()));
				}
			}
		}
		return links;
	}
}
