package org.edgeloop.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SshAddressTest {

	@ParameterizedTest
	@CsvSource({ "pi@bench-3:2222, pi, bench-3, 2222", "bench-3, '', bench-3, 0", "192.168.0.7:22, '', 192.168.0.7, 22", "pi@[fe80::1%eth0]:22, pi, fe80::1%eth0, 22",
			"[::1], '', ::1, 0" })
	void isReadAndWritten(String text, String user, String host, int port) throws Exception {
		var address = new SshAddress(user, host, port);
		assertEquals(address, SshAddress.parse(text));
		assertEquals(text, address.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "@host", "pi@", "host:", "host:0", "host:70000", "host:ssh", "a b", "::1", "a@b@c", "-oProxyCommand=x", "-l@host", "[", "[]" })
	void nonsenseIsNoAddress(String text) {
		assertThrows(ProblemException.class, () -> SshAddress.parse(text));
	}
}
