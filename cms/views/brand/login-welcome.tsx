/** Stands over the log-in form. */
export const LoginWelcome = () => (
  <div className="qf-welcome">
    <p>清廉学校建设案例征集、评审与展示平台</p>
    <p>请用分配给您的账号登录；忘记密码请联系系统管理员重置。</p>
  </div>
)
