package org.edgeloop.device.practice.internal.gdb;

import org.edgeloop.device.practice.StubBehaviour;

/** What the practice debug server says of itself and its chip. */
final class StubObjects {

	private static final String TARGET = """
			<?xml version="1.0"?>
			<!DOCTYPE target SYSTEM "gdb-target.dtd">
			<target version="1.0"><architecture>arm</architecture>
			<feature name="org.gnu.gdb.arm.m-profile">
			%s<reg name="sp" bitsize="32" type="data_ptr"/>
			<reg name="lr" bitsize="32"/>
			<reg name="pc" bitsize="32" type="code_ptr"/>
			<reg name="xpsr" bitsize="32" regnum="25"/>
			</feature></target>
			""";
	private static final String MAP = """
			<?xml version="1.0"?>
			<!DOCTYPE memory-map PUBLIC "+//IDN gnu.org//DTD GDB Memory Map V1.0//EN" "http://sourceware.org/gdb/gdb-memory-map.dtd">
			<memory-map>
			<memory type="flash" start="0x08000000" length="0x10000"><property name="blocksize">0x4000</property></memory>
			<memory type="flash" start="0x08010000" length="0x10000"><property name="blocksize">0x10000</property></memory>
			<memory type="flash" start="0x08020000" length="0xe0000"><property name="blocksize">0x20000</property></memory>
			<memory type="ram" start="0x20000000" length="0x20000"/>
			<memory type="ram" start="0xe0000000" length="0x10000000"/>
			</memory-map>
			""";

	private final StubBehaviour behaviour;

	StubObjects(StubBehaviour behaviour) {
		this.behaviour = behaviour;
	}

	boolean isAsked(String request) {
		return request.startsWith("qSupported") || request.startsWith("qXfer:");
	}

	String answer(String request) {
		if (request.startsWith("qSupported")) {
			return "PacketSize=%x;qXfer:features:read+%s%s".formatted(behaviour.packetSize(), behaviour.hasMemoryMap() ? ";qXfer:memory-map:read+" : "",
					behaviour.hasNoAcknowledgments() ? ";QStartNoAckMode+" : "");
		}
		if (request.startsWith("qXfer:memory-map:read::") && behaviour.hasMemoryMap()) {
			return part(MAP, request);
		}
		return request.startsWith("qXfer:features:read:target.xml:") ? part(TARGET.formatted(generalRegisters()), request) : "";
	}

	private static String generalRegisters() {
		var registers = new StringBuilder();
		for (int i = 0; i < StubChip.SP; i++) {
			registers.append("<reg name=\"r%d\" bitsize=\"32\"/>%n".formatted(i));
		}
		return registers.toString();
	}

	private static String part(String text, String request) {
		String[] range = request.substring(request.lastIndexOf(':') + 1).split(",");
		int from = Math.min(Integer.parseInt(range[0], 16), text.length());
		int to = Math.min(from + Integer.parseInt(range[1], 16), text.length());
		return (to == text.length() ? "l" : "m") + text.substring(from, to);
	}
}
