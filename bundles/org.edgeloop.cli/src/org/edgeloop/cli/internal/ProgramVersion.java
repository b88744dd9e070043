package org.edgeloop.cli.internal;

import org.edgeloop.base.BundleVersion;

import picocli.CommandLine.IVersionProvider;

/** The version of the bundle that the commands were started from. */
final class ProgramVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "edgeloop " + BundleVersion.of(ProgramVersion.class), "Java " + Runtime.version() };
	}
}
