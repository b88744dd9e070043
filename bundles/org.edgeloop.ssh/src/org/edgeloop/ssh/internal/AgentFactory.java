package org.edgeloop.ssh.internal;

import java.nio.file.Path;
import java.util.List;

import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.agent.SshAgentServer;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;

/** Gives the library the agent of the user; it is never forwarded to servers. */
record AgentFactory(Path socket) implements SshAgentFactory {

	@Override
	public List<ChannelFactory> getChannelForwardingFactories(FactoryManager manager) {
		return List.of();
	}

	@Override
	public SshAgent createClient(Session session, FactoryManager manager) {
		return new AgentSocket(socket);
	}

	@Override
	public SshAgentServer createServer(ConnectionService service) {
		throw new UnsupportedOperationException();
	}
}
