package org.edgeloop.ssh.internal;

import java.security.Provider;
import java.security.Security;
import java.util.Optional;

import org.apache.sshd.common.util.security.AbstractSecurityProviderRegistrar;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.common.util.security.eddsa.generic.EdDSASupport;

/**
 * Has the library use Java's own cryptography. For Ed25519 it only knows Bouncy Castle, of a version that is newer than the one that the
 * platform shares, and would go without where it does not find it.
 */
final class JavaCryptography extends AbstractSecurityProviderRegistrar {

	private static final String PROVIDER = "SunEC";

	private JavaCryptography() {
		super(PROVIDER);
	}

	/** To be called before any other class of the library is used: its tables of key types are filled once. */
	static void use() {
		// else what a Bouncy Castle on the class path makes of keys would meet what Java makes of them
		System.setProperty(CONFIG_PROP_BASE + ".BC." + ENABLED_PROPERTY, Boolean.FALSE.toString());
		SecurityUtils.registerSecurityProvider(new JavaCryptography());
	}

	@Override
	public boolean isSupported() {
		return getSecurityProvider() != null;
	}

	@Override
	public Provider getSecurityProvider() {
		return Security.getProvider(PROVIDER);
	}

	@Override
	public Optional<EdDSASupport<?, ?>> getEdDSASupport() {
		return Optional.of(new Ed25519OfJava());
	}
}
