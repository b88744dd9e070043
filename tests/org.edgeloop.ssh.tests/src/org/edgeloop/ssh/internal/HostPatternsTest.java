package org.edgeloop.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OpenSSH's manual says of patterns, with its own examples among others. */
class HostPatternsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "*.co.uk www.example.co.uk true", "192.168.0.? 192.168.0.5 true", "192.168.0.? 192.168.0.15 false",
			"!*.dialup.example.com,*.example.com a.example.com true", "!*.dialup.example.com,*.example.com a.dialup.example.com false",
			"*.example.com,!*.dialup.example.com a.dialup.example.com false", "* [bench]:2222 true", "[bench]:* [bench]:2222 true", "bench [bench]:2222 false",
			"BENCH bench true", "b.nch bench false", "!bench other false", "***************************x aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa false" })
	void matches(String patterns, String name, boolean isMatch) {
		assertEquals(isMatch, HostPatterns.match(patterns, name));
	}
}
